package org.campusaccord.application.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.document.CellValue;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Row;
import org.campusaccord.text.Messages;

/** Takes an answer apart into its smallest facts, each a field with one typed value. */
final class AnswerFacts {
    private final Messages messages;

    AnswerFacts(Messages messages) {
        this.messages = messages;
    }

    /** @param field a row, a row with its column, or a field; empty for running text */
    record Fact(String field, CellValue value) {}

    List<Fact> of(Part part, Answer answer) {
        var facts = new ArrayList<Fact>();
        switch (answer) {
            case Answer.Statement statement ->
                Labels.paragraphs(statement.text()).forEach(text -> facts.add(new Fact("", CellValue.text(text))));
            case Answer.Goal goal -> addGoal(facts, goal);
            case Answer.Choices choices when part instanceof Part.ChoicesPart grid -> addChoices(facts, grid, choices);
            case Answer.Matrix matrix when part instanceof Part.MatrixPart table -> addMatrix(facts, table, matrix);
            case Answer.Milestones milestones -> addMilestones(facts, milestones);
            case Answer.People people when part instanceof Part.PeoplePart kinds -> addPeople(facts, kinds, people);
            case Answer.Meeting meeting -> addMeeting(facts, meeting);
            case Answer.Choices _, Answer.Matrix _, Answer.People _ ->
                throw new IllegalArgumentException("an answer of another kind under part " + part.key());
        }
        facts.removeIf(fact -> fact.value() instanceof CellValue.Empty);
        return facts;
    }

    private void addGoal(List<Fact> facts, Answer.Goal goal) {
        facts.add(named("document.goal", CellValue.text(goal.goal())));
        facts.add(named("document.goal.measure", CellValue.text(goal.measure())));
        facts.add(named("document.goal.baseline", CellValue.text(goal.baseline())));
        facts.add(named("document.goal.target", CellValue.text(goal.target())));
    }

    private void addChoices(List<Fact> facts, Part.ChoicesPart part, Answer.Choices answer) {
        for (var row : Labels.rows(part, answer)) {
            Optional.ofNullable(answer.picks().get(row.key()))
                    .ifPresentOrElse(pick -> addPick(facts, part, row, pick), () -> addUndecided(facts, part, row));
        }
    }

    private void addPick(List<Fact> facts, Part.ChoicesPart part, Row row, Answer.Pick pick) {
        facts.add(new Fact(row.label(), CellValue.text(Labels.of(part.choices(), pick.choice()))));
        part.share()
                .ifPresent(share ->
                        facts.add(new Fact(pair(row.label(), share.title()), CellValue.percent(pick.share()))));
    }

    /** A row that the campus added is words of its own, so it is listed even before anybody has chosen for it. */
    private void addUndecided(List<Fact> facts, Part.ChoicesPart part, Row row) {
        if (part.rows().stream().noneMatch(row::equals)) {
            facts.add(new Fact(row.label(), CellValue.text(messages.get("document.none"))));
        }
    }

    private void addMatrix(List<Fact> facts, Part.MatrixPart part, Answer.Matrix answer) {
        for (var row : part.rows()) {
            for (var column : part.columns()) {
                answer.at(row.key(), column.key())
                        .ifPresent(choice -> facts.add(new Fact(
                                pair(row.label(), column.label()), CellValue.text(Labels.of(part.choices(), choice)))));
            }
        }
    }

    private void addMilestones(List<Fact> facts, Answer.Milestones answer) {
        for (var milestone : answer.milestones()) {
            facts.add(paired(milestone.label(), "document.milestone.date", CellValue.date(milestone.date())));
            facts.add(paired(milestone.label(), "document.milestone.result", CellValue.text(milestone.result())));
            if (milestone.date().isEmpty() && milestone.result().isBlank()) {
                facts.add(named("document.milestone", CellValue.text(milestone.label())));
            }
        }
    }

    private void addPeople(List<Fact> facts, Part.PeoplePart part, Answer.People answer) {
        for (var client : answer.clients()) {
            facts.add(paired(
                    client.name(), "document.client.kind", CellValue.text(Labels.of(part.kinds(), client.kind()))));
            facts.add(paired(
                    client.name(), "document.client.basis", CellValue.text(Labels.of(part.bases(), client.basis()))));
            facts.add(paired(client.name(), "document.client.focus", CellValue.text(client.focus())));
        }
    }

    private void addMeeting(List<Fact> facts, Answer.Meeting meeting) {
        facts.add(named(
                "document.meeting.rhythm",
                CellValue.text(meeting.rhythm().map(messages::of).orElse(""))));
        facts.add(named(
                "document.meeting.day",
                CellValue.text(meeting.day().map(messages::of).orElse(""))));
        facts.add(named(
                "document.meeting.time",
                CellValue.text(meeting.time().map(messages::time).orElse(""))));
        meeting.minutes().ifPresent(minutes -> facts.add(named("workbook.meeting.length", CellValue.count(minutes))));
        facts.add(named("document.meeting.place", CellValue.text(meeting.place())));
    }

    private Fact named(String key, CellValue value) {
        return new Fact(messages.get(key), value);
    }

    private Fact paired(String row, String key, CellValue value) {
        return new Fact(pair(row, messages.get(key)), value);
    }

    private String pair(String row, String column) {
        return row.isBlank() ? column : messages.get("workbook.pair", row, column);
    }
}
