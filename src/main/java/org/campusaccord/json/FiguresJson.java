package org.campusaccord.json;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.campusaccord.domain.checkin.Progress;
import org.campusaccord.domain.yearend.YearFigures;
import org.campusaccord.domain.yearend.YearFigures.KeptCommitment;
import org.campusaccord.domain.yearend.YearFigures.Pulse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The year in figures as JSON, part of a year-end review. */
final class FiguresJson {
    private FiguresJson() {}

    static ObjectNode write(YearFigures figures) {
        var node = Json.object();
        node.set("commitments", Json.array(figures.commitments(), FiguresJson::commitment));
        node.put("checkInsHeld", figures.checkInsHeld())
                .put("checkInsPlanned", figures.checkInsPlanned())
                .put("meetingsKept", figures.meetingsKept())
                .put("meetingsMissed", figures.meetingsMissed())
                .put("amendments", figures.amendments());
        node.set("threeCs", Json.array(figures.threeCs(), FiguresJson::pulse));
        return node;
    }

    private static ObjectNode commitment(KeptCommitment commitment) {
        var node = Json.object().put("what", commitment.what()).put("owner", commitment.owner());
        commitment.due().ifPresent(due -> node.put("due", due.toString()));
        commitment.progress().ifPresent(progress -> node.put("progress", progress.name()));
        return node;
    }

    private static ObjectNode pulse(Pulse pulse) {
        var node = Json.object().put("day", pulse.day().toString());
        pulse.clarity().ifPresent(value -> node.put("clarity", value));
        pulse.communication().ifPresent(value -> node.put("communication", value));
        pulse.collaboration().ifPresent(value -> node.put("collaboration", value));
        return node;
    }

    static YearFigures read(JsonNode node) {
        return new YearFigures(
                Json.list(
                        node,
                        "commitments",
                        each -> new KeptCommitment(
                                Json.string(each, "what"),
                                Json.string(each, "owner"),
                                Json.optionalValue(each, "due", LocalDate::parse),
                                Json.optionalValue(each, "progress", Progress::valueOf))),
                Json.integer(node, "checkInsHeld"),
                Json.integer(node, "checkInsPlanned"),
                Json.integer(node, "meetingsKept"),
                Json.integer(node, "meetingsMissed"),
                Json.integer(node, "amendments"),
                Json.list(
                        node,
                        "threeCs",
                        each -> new Pulse(
                                Json.value(each, "day", LocalDate::parse),
                                rating(each, "clarity"),
                                rating(each, "communication"),
                                rating(each, "collaboration"))));
    }

    private static OptionalInt rating(JsonNode node, String field) {
        return node.hasNonNull(field) ? OptionalInt.of(Json.integer(node, field)) : OptionalInt.empty();
    }
}
