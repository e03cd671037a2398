package org.campusaccord.json;

import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.protocol.Choice;
import org.campusaccord.domain.protocol.Part;
import org.campusaccord.domain.protocol.Part.Share;
import org.campusaccord.domain.protocol.Part.Suggestion;
import org.campusaccord.domain.protocol.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of the parts of an agenda item; {@code kind} says which. */
final class PartJson {
    private PartJson() {}

    static ObjectNode write(Part part) {
        var node = Json.object();
        node.put("kind", kind(part));
        node.put("key", part.key());
        node.put("title", part.title());
        node.put("prompt", part.prompt());
        node.put("required", part.required());
        switch (part) {
            case Part.StatementPart _, Part.GoalPart _, Part.MeetingPart _ -> {}
            case Part.ChoicesPart grid -> writeGrid(node, grid);
            case Part.MatrixPart matrix -> {
                node.put("rowHeading", matrix.rowHeading());
                node.put("columnHeading", matrix.columnHeading());
                node.set("rows", Json.array(matrix.rows(), PartJson::writeRow));
                node.set("columns", Json.array(matrix.columns(), PartJson::writeChoice));
                node.set("choices", Json.array(matrix.choices(), PartJson::writeChoice));
            }
            case Part.MilestonesPart milestones ->
                node.set("suggestions", Json.array(milestones.suggestions(), suggestion -> {
                    var item = Json.object();
                    item.put("label", suggestion.label());
                    item.put("result", suggestion.result());
                    return item;
                }));
            case Part.PeoplePart people -> {
                node.set("kinds", Json.array(people.kinds(), PartJson::writeChoice));
                node.set("bases", Json.array(people.bases(), PartJson::writeChoice));
            }
        }
        return node;
    }

    private static void writeGrid(ObjectNode node, Part.ChoicesPart grid) {
        node.put("rowHeading", grid.rowHeading());
        node.put("choiceHeading", grid.choiceHeading());
        node.set("rows", Json.array(grid.rows(), PartJson::writeRow));
        node.set("choices", Json.array(grid.choices(), PartJson::writeChoice));
        node.put("ownRows", grid.ownRows());
        grid.share().ifPresent(share -> {
            var shareNode = Json.object();
            shareNode.put("title", share.title());
            shareNode.set("choices", Json.strings(share.choices()));
            node.set("share", shareNode);
        });
    }

    static Part read(JsonNode node) {
        var key = Json.string(node, "key");
        var title = Json.string(node, "title");
        var prompt = Json.string(node, "prompt");
        var required = Json.flag(node, "required");
        var kind = Json.string(node, "kind");
        return switch (kind) {
            case "statement" -> new Part.StatementPart(key, title, prompt, required);
            case "goal" -> new Part.GoalPart(key, title, prompt, required);
            case "meeting" -> new Part.MeetingPart(key, title, prompt, required);
            case "choices" ->
                new Part.ChoicesPart(
                        key,
                        title,
                        prompt,
                        required,
                        Json.string(node, "rowHeading"),
                        Json.string(node, "choiceHeading"),
                        Json.list(node, "rows", PartJson::readRow),
                        Json.list(node, "choices", PartJson::readChoice),
                        Json.flag(node, "ownRows"),
                        Optional.ofNullable(node.get("share"))
                                .map(share ->
                                        new Share(Json.string(share, "title"), Json.stringList(share, "choices"))));
            case "matrix" ->
                new Part.MatrixPart(
                        key,
                        title,
                        prompt,
                        required,
                        Json.string(node, "rowHeading"),
                        Json.string(node, "columnHeading"),
                        Json.list(node, "rows", PartJson::readRow),
                        Json.list(node, "columns", PartJson::readChoice),
                        Json.list(node, "choices", PartJson::readChoice));
            case "milestones" ->
                new Part.MilestonesPart(
                        key,
                        title,
                        prompt,
                        required,
                        Json.list(
                                node,
                                "suggestions",
                                item -> new Suggestion(Json.string(item, "label"), Json.string(item, "result"))));
            case "people" ->
                new Part.PeoplePart(
                        key,
                        title,
                        prompt,
                        required,
                        Json.list(node, "kinds", PartJson::readChoice),
                        Json.list(node, "bases", PartJson::readChoice));
            default -> throw Problem.of("protocol.unknown-part", kind, key).asException();
        };
    }

    private static String kind(Part part) {
        return switch (part) {
            case Part.StatementPart _ -> "statement";
            case Part.GoalPart _ -> "goal";
            case Part.ChoicesPart _ -> "choices";
            case Part.MatrixPart _ -> "matrix";
            case Part.MilestonesPart _ -> "milestones";
            case Part.PeoplePart _ -> "people";
            case Part.MeetingPart _ -> "meeting";
        };
    }

    private static ObjectNode writeRow(Row row) {
        var node = Json.object();
        node.put("key", row.key());
        node.put("label", row.label());
        node.put("hint", row.hint());
        return node;
    }

    private static Row readRow(JsonNode node) {
        return new Row(Json.string(node, "key"), Json.string(node, "label"), Json.stringOr(node, "hint", ""));
    }

    private static ObjectNode writeChoice(Choice choice) {
        var node = Json.object();
        node.put("key", choice.key());
        node.put("label", choice.label());
        node.put("short", choice.shortLabel());
        return node;
    }

    private static Choice readChoice(JsonNode node) {
        var label = Json.string(node, "label");
        return new Choice(Json.string(node, "key"), label, Json.stringOr(node, "short", label));
    }
}
