package org.campusaccord.application.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.text.Messages;

/** Takes an answer apart into fields that can be compared one by one. */
final class AnswerFields {
    private final Messages messages;

    AnswerFields(Messages messages) {
        this.messages = messages;
    }

    List<Field> of(Part part, Answer answer) {
        return switch (answer) {
            case Answer.Statement statement -> List.of(new Field("", "", statement.text()));
            case Answer.Goal goal -> goal(goal);
            case Answer.Choices choices when part instanceof Part.ChoicesPart grid -> choices(grid, choices);
            case Answer.Matrix matrix when part instanceof Part.MatrixPart table -> matrix(table, matrix);
            case Answer.Milestones milestones -> milestones(milestones);
            case Answer.People people when part instanceof Part.PeoplePart kinds -> people(kinds, people);
            case Answer.Meeting meeting -> meeting(meeting);
            case Answer.Choices _, Answer.Matrix _, Answer.People _ ->
                throw new IllegalArgumentException("an answer of another kind under part " + part.key());
        };
    }

    private List<Field> goal(Answer.Goal goal) {
        return List.of(
                field("document.goal", goal.goal()),
                field("document.goal.measure", goal.measure()),
                field("document.goal.baseline", goal.baseline()),
                field("document.goal.target", goal.target()));
    }

    private List<Field> choices(Part.ChoicesPart part, Answer.Choices answer) {
        var own = answer.ownRows().stream().map(row -> new Row(row.key(), row.label(), ""));
        return Stream.concat(part.rows().stream(), own)
                .map(row -> new Field(
                        row.key(),
                        row.label(),
                        Optional.ofNullable(answer.picks().get(row.key()))
                                .map(pick -> pick(part, pick))
                                .orElseGet(() -> messages.get("document.none"))))
                .toList();
    }

    private String pick(Part.ChoicesPart part, Answer.Pick pick) {
        var choice = label(part.choices(), pick.choice());
        return pick.share().isPresent()
                ? joined(choice, messages.get("document.percent", pick.share().getAsInt()))
                : choice;
    }

    private List<Field> matrix(Part.MatrixPart part, Answer.Matrix answer) {
        var fields = new ArrayList<Field>();
        for (var row : part.rows()) {
            for (var column : part.columns()) {
                fields.add(new Field(
                        row.key() + "/" + column.key(),
                        messages.get("workbook.pair", row.label(), column.label()),
                        answer.at(row.key(), column.key())
                                .map(choice -> label(part.choices(), choice))
                                .orElseGet(() -> messages.get("document.none"))));
            }
        }
        return fields;
    }

    private List<Field> milestones(Answer.Milestones answer) {
        var fields = new NumberedFields();
        for (var milestone : answer.milestones()) {
            fields.add(
                    milestone.label(),
                    joined(milestone.date().map(messages::date).orElse(""), milestone.result()));
        }
        return fields.list();
    }

    private List<Field> people(Part.PeoplePart part, Answer.People answer) {
        var fields = new NumberedFields();
        for (var client : answer.clients()) {
            fields.add(
                    client.name(),
                    joined(label(part.kinds(), client.kind()), label(part.bases(), client.basis()), client.focus()));
        }
        return fields.list();
    }

    private List<Field> meeting(Answer.Meeting meeting) {
        var minutes = meeting.minutes().isPresent()
                ? messages.get("document.meeting.minutes", meeting.minutes().getAsInt())
                : "";
        return List.of(
                field(
                        "document.meeting.rhythm",
                        meeting.rhythm().map(messages::of).orElse("")),
                field("document.meeting.day", meeting.day().map(messages::of).orElse("")),
                field(
                        "document.meeting.time",
                        meeting.time().map(messages::time).orElse("")),
                field("document.meeting.length", minutes),
                field("document.meeting.place", meeting.place()));
    }

    private Field field(String key, String text) {
        return new Field(key, messages.get(key), text);
    }

    private static String label(List<Choice> choices, String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .map(Choice::label)
                .orElse(key);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
