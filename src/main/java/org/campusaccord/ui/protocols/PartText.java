package org.campusaccord.ui.protocols;

import java.util.List;
import java.util.stream.Collectors;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.text.Messages;

/** Says in words what kind of part this is and what it is made of. */
final class PartText {
    private final Messages messages;

    PartText(Messages messages) {
        this.messages = messages;
    }

    /** What one does there: write, choose, plan …. */
    String kind(Part part) {
        var kind = switch (part) {
            case Part.StatementPart _ -> "statement";
            case Part.GoalPart _ -> "goal";
            case Part.ChoicesPart _ -> "choices";
            case Part.MatrixPart _ -> "matrix";
            case Part.MilestonesPart _ -> "milestones";
            case Part.PeoplePart _ -> "people";
            case Part.MeetingPart _ -> "meeting";
        };
        var words = messages.get("protocols.kind." + kind);
        return part.required() ? messages.get("protocols.required", words) : words;
    }

    /** Its rows, columns, choices and suggestions, each a line. */
    List<String> lines(Part part) {
        return switch (part) {
            case Part.StatementPart _, Part.GoalPart _, Part.MeetingPart _ -> List.of();
            case Part.ChoicesPart grid ->
                List.of(
                        named(grid.rowHeading(), rows(grid.rows())),
                        named(grid.choiceHeading(), choices(grid.choices())));
            case Part.MatrixPart table ->
                List.of(
                        named(table.rowHeading(), rows(table.rows())),
                        named(table.columnHeading(), choices(table.columns())),
                        messages.get("protocols.choices", choices(table.choices())));
            case Part.MilestonesPart milestones ->
                milestones.suggestions().stream()
                        .map(suggestion -> named(suggestion.label(), suggestion.result()))
                        .toList();
            case Part.PeoplePart people ->
                List.of(
                        messages.get("protocols.choices", choices(people.kinds())),
                        messages.get("protocols.choices", choices(people.bases())));
        };
    }

    private String named(String name, String values) {
        return messages.get("protocols.named", name, values);
    }

    private static String rows(List<Row> rows) {
        return rows.stream().map(Row::label).collect(Collectors.joining(" · "));
    }

    private static String choices(List<Choice> choices) {
        return choices.stream().map(Choice::label).collect(Collectors.joining(" · "));
    }
}
