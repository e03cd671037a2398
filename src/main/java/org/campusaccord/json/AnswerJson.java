package org.campusaccord.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Rhythm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of answers; {@code kind} says which, fields without a value are left out, keys stand in a fixed order. */
public final class AnswerJson {
    private AnswerJson() {}

    public static String text(Answer answer) {
        return Json.write(write(answer));
    }

    public static Answer parse(String json) {
        return read(Json.read(json));
    }

    static ObjectNode write(Answer answer) {
        var node = Json.object();
        switch (answer) {
            case Answer.Statement statement -> node.put("kind", "statement").put("text", statement.text());
            case Answer.Goal goal ->
                node.put("kind", "goal")
                        .put("goal", goal.goal())
                        .put("measure", goal.measure())
                        .put("baseline", goal.baseline())
                        .put("target", goal.target());
            case Answer.Choices choices -> writeChoices(node, choices);
            case Answer.Matrix matrix -> {
                node.put("kind", "matrix");
                var cells = Json.object();
                matrix.cells().forEach((row, columns) -> {
                    var rowNode = Json.object();
                    columns.forEach(rowNode::put);
                    cells.set(row, rowNode);
                });
                node.set("cells", cells);
            }
            case Answer.Milestones milestones -> {
                node.put("kind", "milestones");
                node.set("milestones", Json.array(milestones.milestones(), AnswerJson::writeMilestone));
            }
            case Answer.People people -> {
                node.put("kind", "people");
                node.set("clients", Json.array(people.clients(), AnswerJson::writeClient));
            }
            case Answer.Meeting meeting -> {
                node.put("kind", "meeting");
                meeting.day().ifPresent(day -> node.put("day", day.name()));
                meeting.time().ifPresent(time -> node.put("time", time.toString()));
                meeting.minutes().ifPresent(minutes -> node.put("minutes", minutes));
                meeting.rhythm().ifPresent(rhythm -> node.put("rhythm", rhythm.name()));
                node.put("place", meeting.place());
            }
        }
        return node;
    }

    private static void writeChoices(ObjectNode node, Answer.Choices choices) {
        node.put("kind", "choices");
        var picks = Json.object();
        choices.picks().forEach((row, pick) -> {
            var pickNode = Json.object().put("choice", pick.choice());
            pick.share().ifPresent(share -> pickNode.put("share", share));
            picks.set(row, pickNode);
        });
        node.set("picks", picks);
        node.set(
                "ownRows",
                Json.array(
                        choices.ownRows(),
                        row -> Json.object().put("key", row.key()).put("label", row.label())));
    }

    private static ObjectNode writeMilestone(Answer.Milestone milestone) {
        var node = Json.object().put("label", milestone.label());
        milestone.date().ifPresent(date -> node.put("date", date.toString()));
        return node.put("result", milestone.result());
    }

    private static ObjectNode writeClient(Answer.Client client) {
        return Json.object()
                .put("name", client.name())
                .put("kind", client.kind())
                .put("basis", client.basis())
                .put("focus", client.focus());
    }

    static Answer read(JsonNode node) {
        var kind = Json.string(node, "kind");
        return switch (kind) {
            case "statement" -> new Answer.Statement(Json.string(node, "text"));
            case "goal" ->
                new Answer.Goal(
                        Json.string(node, "goal"),
                        Json.string(node, "measure"),
                        Json.string(node, "baseline"),
                        Json.string(node, "target"));
            case "choices" ->
                new Answer.Choices(
                        readPicks(Json.required(node, "picks")),
                        Json.list(
                                node,
                                "ownRows",
                                row -> new Answer.OwnRow(Json.string(row, "key"), Json.string(row, "label"))));
            case "matrix" -> new Answer.Matrix(readCells(Json.required(node, "cells")));
            case "milestones" -> new Answer.Milestones(Json.list(node, "milestones", AnswerJson::readMilestone));
            case "people" -> new Answer.People(Json.list(node, "clients", AnswerJson::readClient));
            case "meeting" -> readMeeting(node);
            default -> throw Problem.of("json.field-wrong", "kind").asException();
        };
    }

    private static Map<String, Answer.Pick> readPicks(JsonNode node) {
        var picks = new LinkedHashMap<String, Answer.Pick>();
        node.propertyStream().forEach(entry -> {
            var pick = entry.getValue();
            picks.put(entry.getKey(), new Answer.Pick(Json.string(pick, "choice"), optionalInteger(pick, "share")));
        });
        return picks;
    }

    private static Map<String, Map<String, String>> readCells(JsonNode node) {
        var cells = new LinkedHashMap<String, Map<String, String>>();
        node.propertyStream().forEach(row -> {
            var columns = new LinkedHashMap<String, String>();
            row.getValue()
                    .propertyStream()
                    .forEach(column ->
                            columns.put(column.getKey(), column.getValue().asString()));
            cells.put(row.getKey(), columns);
        });
        return cells;
    }

    private static Answer.Milestone readMilestone(JsonNode node) {
        return new Answer.Milestone(
                Json.string(node, "label"),
                Json.optionalValue(node, "date", LocalDate::parse),
                Json.string(node, "result"));
    }

    private static Answer.Client readClient(JsonNode node) {
        return new Answer.Client(
                Json.string(node, "name"),
                Json.string(node, "kind"),
                Json.string(node, "basis"),
                Json.string(node, "focus"));
    }

    private static Answer.Meeting readMeeting(JsonNode node) {
        return new Answer.Meeting(
                Json.optionalValue(node, "day", DayOfWeek::valueOf),
                Json.optionalValue(node, "time", LocalTime::parse),
                optionalInteger(node, "minutes"),
                Json.optionalValue(node, "rhythm", Rhythm::valueOf),
                Json.string(node, "place"));
    }

    private static OptionalInt optionalInteger(JsonNode node, String field) {
        return node.hasNonNull(field) ? OptionalInt.of(Json.integer(node, field)) : OptionalInt.empty();
    }
}
