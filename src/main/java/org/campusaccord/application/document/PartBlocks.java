package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Block.Table;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.text.Messages;

/** The answer to one part, in the form that suits its kind. */
final class PartBlocks {
    private final Messages messages;

    PartBlocks(Messages messages) {
        this.messages = messages;
    }

    List<Block> blocks(Part part, Answer answer) {
        return switch (answer) {
            case Answer.Statement statement -> statement(statement);
            case Answer.Goal goal -> List.of(goal(goal));
            case Answer.Choices choices when part instanceof Part.ChoicesPart grid -> List.of(choices(grid, choices));
            case Answer.Matrix matrix when part instanceof Part.MatrixPart table -> List.of(matrix(table, matrix));
            case Answer.Milestones milestones -> List.of(milestones(milestones));
            case Answer.People people when part instanceof Part.PeoplePart kinds -> List.of(people(kinds, people));
            case Answer.Meeting meeting -> List.of(meeting(meeting));
            case Answer.Choices _, Answer.Matrix _, Answer.People _ ->
                throw new IllegalArgumentException("an answer of another kind under part " + part.key());
        };
    }

    private static List<Block> statement(Answer.Statement statement) {
        return Labels.paragraphs(statement.text()).stream()
                .<Block>map(text -> new Paragraph(Paragraph.Style.NORMAL, text))
                .toList();
    }

    private Block goal(Answer.Goal goal) {
        var facts = new ArrayList<Fact>();
        add(facts, "document.goal", goal.goal());
        add(facts, "document.goal.measure", goal.measure());
        add(facts, "document.goal.baseline", goal.baseline());
        add(facts, "document.goal.target", goal.target());
        return new Block.Facts(facts);
    }

    private Block choices(Part.ChoicesPart part, Answer.Choices answer) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(part.rowHeading(), 6.2, Alignment.LEFT));
        columns.add(new Column(part.choiceHeading(), 1.75, Alignment.LEFT));
        part.share().ifPresent(share -> columns.add(new Column(share.title(), 1.2, Alignment.RIGHT)));
        var rows = Labels.rows(part, answer).stream()
                .map(row ->
                        choiceRow(part, row, Optional.ofNullable(answer.picks().get(row.key()))))
                .toList();
        return new Table(Optional.empty(), columns, true, rows);
    }

    private List<Cell> choiceRow(Part.ChoicesPart part, Row row, Optional<Answer.Pick> pick) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(row.label(), row.hint()));
        cells.add(cell(pick.map(chosen -> Labels.of(part.choices(), chosen.choice()))));
        if (part.share().isPresent()) {
            cells.add(Cell.of(percent(pick.map(Answer.Pick::share).orElse(OptionalInt.empty()))));
        }
        return cells;
    }

    private Block matrix(Part.MatrixPart part, Answer.Matrix answer) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(part.rowHeading(), 2.2, Alignment.LEFT));
        part.columns().forEach(column -> columns.add(new Column(column.label(), 1, Alignment.LEFT)));
        var rows = part.rows().stream().map(row -> matrixRow(part, row, answer)).toList();
        return new Table(Optional.empty(), columns, true, rows);
    }

    private List<Cell> matrixRow(Part.MatrixPart part, Row row, Answer.Matrix answer) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(row.label(), row.hint()));
        for (var column : part.columns()) {
            cells.add(cell(answer.at(row.key(), column.key()).map(choice -> Labels.of(part.choices(), choice))));
        }
        return cells;
    }

    private Block milestones(Answer.Milestones answer) {
        var columns = List.of(
                column("document.milestone", 2.2),
                column("document.milestone.date", 1.3),
                column("document.milestone.result", 4));
        var rows = answer.milestones().stream()
                .map(milestone -> List.of(
                        cell(milestone.label()), cell(milestone.date().map(messages::date)), cell(milestone.result())))
                .toList();
        return new Table(Optional.empty(), columns, true, rows);
    }

    private Block people(Part.PeoplePart part, Answer.People answer) {
        // A column in which nobody wrote anything, or all of which is left out, would be lines to nowhere.
        boolean focused =
                answer.clients().stream().anyMatch(client -> !client.focus().isBlank());
        var columns = new ArrayList<Column>();
        columns.add(column("document.client", 2.4));
        columns.add(column("document.client.kind", 1.1));
        columns.add(column("document.client.basis", 1.3));
        if (focused) {
            columns.add(column("document.client.focus", 3.4));
        }
        var rows = answer.clients().stream()
                .map(client -> clientRow(part, client, focused))
                .toList();
        return new Table(Optional.empty(), columns, true, rows);
    }

    private List<Cell> clientRow(Part.PeoplePart part, Answer.Client client, boolean focused) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(client.name()));
        cells.add(cell(Labels.of(part.kinds(), client.kind())));
        cells.add(cell(Labels.of(part.bases(), client.basis())));
        if (focused) {
            cells.add(cell(client.focus()));
        }
        return cells;
    }

    private Block meeting(Answer.Meeting meeting) {
        var facts = new ArrayList<Fact>();
        add(facts, "document.meeting.rhythm", meeting.rhythm().map(messages::of).orElse(""));
        add(facts, "document.meeting.day", meeting.day().map(messages::of).orElse(""));
        add(facts, "document.meeting.time", meeting.time().map(messages::time).orElse(""));
        meeting.minutes()
                .ifPresent(minutes ->
                        add(facts, "document.meeting.length", messages.get("document.meeting.minutes", minutes)));
        add(facts, "document.meeting.place", meeting.place());
        return new Block.Facts(facts);
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(messages.get(key), value));
        }
    }

    private Column column(String key, double weight) {
        return new Column(messages.get(key), weight, Alignment.LEFT);
    }

    private Cell cell(String text) {
        return Cell.of(text.isBlank() ? messages.get("document.none") : text);
    }

    private Cell cell(Optional<String> text) {
        return cell(text.orElse(""));
    }

    private String percent(OptionalInt share) {
        return share.isPresent() ? messages.get("document.percent", share.getAsInt()) : messages.get("document.none");
    }
}
