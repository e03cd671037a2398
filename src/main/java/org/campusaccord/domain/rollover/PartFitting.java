package org.campusaccord.domain.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.domain.rollover.LeftBehind.Why;

/** Fits the answer to a part to the same part of another version of the protocol; tells what it cannot. */
final class PartFitting {
    private final AgendaItem item;
    private final Part part;
    private final List<LeftBehind> left;

    PartFitting(AgendaItem item, Part part, List<LeftBehind> left) {
        this.item = item;
        this.part = part;
        this.left = left;
    }

    Answer fit(Answer answer, Part now) {
        return switch (answer) {
            case Answer.Milestones milestones -> moved(milestones);
            case Answer.Choices choices when now instanceof Part.ChoicesPart grid -> fit(choices, grid);
            case Answer.Matrix matrix when now instanceof Part.MatrixPart table -> fit(matrix, table);
            case Answer.People people when now instanceof Part.PeoplePart list -> fit(people, list);
            default -> answer;
        };
    }

    private static Answer moved(Answer.Milestones milestones) {
        return new Answer.Milestones(milestones.milestones().stream()
                .map(milestone -> new Answer.Milestone(
                        milestone.label(), milestone.date().map(NextYear::sameDay), milestone.result()))
                .toList());
    }

    private Answer fit(Answer.Choices choices, Part.ChoicesPart grid) {
        var rows = keys(grid.rows(), Row::key);
        var kept = keys(grid.choices(), Choice::key);
        var ownRows = choices.ownRows().stream()
                // A row of the campus whose key is taken by now would be mistaken for another one.
                .filter(own -> grid.ownRows() && !rows.contains(own.key()))
                .toList();
        var gone =
                choices.ownRows().stream().filter(own -> !ownRows.contains(own)).toList();
        gone.forEach(own -> leave(own.label()));
        rows.removeAll(keys(gone, Answer.OwnRow::key));
        rows.addAll(keys(ownRows, Answer.OwnRow::key));
        var picks = new TreeMap<String, Answer.Pick>();
        choices.picks().forEach((row, pick) -> {
            if (rows.contains(row) && kept.contains(pick.choice())) {
                picks.put(row, fit(pick, grid));
            } else if (gone.stream().noneMatch(own -> own.key().equals(row))) {
                leave(rowLabel(row, choices));
            }
        });
        return new Answer.Choices(picks, ownRows);
    }

    private static Answer.Pick fit(Answer.Pick pick, Part.ChoicesPart grid) {
        var takesShare = grid.share()
                .filter(share -> share.choices().contains(pick.choice()))
                .isPresent();
        return takesShare ? pick : new Answer.Pick(pick.choice(), OptionalInt.empty());
    }

    private Answer fit(Answer.Matrix matrix, Part.MatrixPart table) {
        var rows = keys(table.rows(), Row::key);
        var columns = keys(table.columns(), Choice::key);
        var choices = keys(table.choices(), Choice::key);
        var cells = new TreeMap<String, Map<String, String>>();
        matrix.cells().forEach((row, picked) -> {
            var kept = new TreeMap<>(picked);
            kept.entrySet()
                    .removeIf(cell -> !rows.contains(row)
                            || !columns.contains(cell.getKey())
                            || !choices.contains(cell.getValue()));
            if (!kept.isEmpty()) {
                cells.put(row, kept);
            }
            if (kept.size() < picked.size()) {
                leave(matrixRowLabel(row));
            }
        });
        return new Answer.Matrix(cells);
    }

    private Answer fit(Answer.People people, Part.PeoplePart list) {
        var kinds = keys(list.kinds(), Choice::key);
        var bases = keys(list.bases(), Choice::key);
        var clients = new ArrayList<Answer.Client>();
        for (var client : people.clients()) {
            if (!kinds.contains(client.kind())) {
                leave(client.name());
            } else if (client.basis().isEmpty() || bases.contains(client.basis())) {
                clients.add(client);
            } else {
                leave(client.name());
                clients.add(new Answer.Client(client.name(), client.kind(), "", client.focus()));
            }
        }
        return new Answer.People(clients);
    }

    private static <T> Set<String> keys(List<T> things, Function<T, String> key) {
        return things.stream().map(key).collect(Collectors.toCollection(HashSet::new));
    }

    private String rowLabel(String row, Answer.Choices choices) {
        var own = choices.ownRows().stream()
                .filter(candidate -> candidate.key().equals(row))
                .map(Answer.OwnRow::label);
        return part instanceof Part.ChoicesPart grid
                ? Stream.concat(label(grid.rows(), row), own).findFirst().orElse(row)
                : row;
    }

    private String matrixRowLabel(String row) {
        return part instanceof Part.MatrixPart table
                ? label(table.rows(), row).findFirst().orElse(row)
                : row;
    }

    private static Stream<String> label(List<Row> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).map(Row::label);
    }

    private void leave(String detail) {
        left.add(new LeftBehind(item.title(), part.title(), detail, Why.ROW_GONE));
    }
}
