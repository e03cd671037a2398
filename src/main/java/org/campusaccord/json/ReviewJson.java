package org.campusaccord.json;

import java.time.LocalDate;
import org.campusaccord.application.yearend.ReviewFormat;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.yearend.ClauseDecision;
import org.campusaccord.domain.yearend.ClauseReview;
import org.campusaccord.domain.yearend.GoalReview;
import org.campusaccord.domain.yearend.Reflection;
import org.campusaccord.domain.yearend.Result;
import org.campusaccord.domain.yearend.ReviewContent;
import org.campusaccord.domain.yearend.ReviewContent.ClauseOutcome;
import org.campusaccord.domain.yearend.ReviewContent.GoalOutcome;
import org.campusaccord.domain.yearend.ReviewContent.PartyReflection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A signed year-end review as JSON, in the same canonical manner as an agreement; its format has numbers of its own. */
public final class ReviewJson implements ReviewFormat {
    private static final String FORMAT = "review-1";

    @Override
    public String canonical(ReviewContent content) {
        var node = Json.object()
                .put("format", FORMAT)
                .put("campus", content.campus())
                .put("code", content.campusCode())
                .put("level", content.level().name())
                .put("year", content.year().plainLabel())
                .put("agreementRevision", content.agreementRevision())
                .put("agreementSha256", content.agreementSha256());
        content.heldOn().ifPresent(day -> node.put("heldOn", day.toString()));
        node.set("parties", Json.array(content.parties(), ReviewJson::party));
        node.set("figures", FiguresJson.write(content.figures()));
        node.set("reflections", Json.array(content.reflections(), ReviewJson::reflection));
        node.set("goals", Json.array(content.goals(), ReviewJson::goal));
        node.set("clauses", Json.array(content.clauses(), ReviewJson::clause));
        node.put("words", content.words());
        return Json.write(node);
    }

    private static ObjectNode party(Signatory party) {
        return Json.object().put("name", party.name()).put("role", party.role().name());
    }

    private static ObjectNode reflection(PartyReflection party) {
        var reflection = party.reflection();
        return Json.object()
                .put("name", party.name())
                .put("role", party.role().name())
                .put("impact", reflection.impact())
                .put("obstacle", reflection.obstacle())
                .put("change", reflection.change())
                .put("learning", reflection.learning())
                .put("done", reflection.done());
    }

    private static ObjectNode goal(GoalOutcome goal) {
        var node = part(goal.part()).put("title", goal.title());
        node.set("goal", AnswerJson.write(goal.goal()));
        goal.review().result().ifPresent(result -> node.put("result", result.name()));
        return node.put("evidence", goal.review().evidence())
                .put("cause", goal.review().cause());
    }

    private static ObjectNode clause(ClauseOutcome clause) {
        var node = part(clause.part()).put("itemTitle", clause.item()).put("title", clause.title());
        clause.review().decision().ifPresent(decision -> node.put("decision", decision.name()));
        return node.put("words", clause.review().words());
    }

    private static ObjectNode part(PartRef part) {
        return Json.object().put("item", part.itemKey()).put("part", part.partKey());
    }

    @Override
    public ReviewContent read(String canonical) {
        var node = Json.read(canonical);
        Json.value(node, "format", ReviewJson::known);
        return new ReviewContent(
                Json.string(node, "campus"),
                Json.string(node, "code"),
                Json.value(node, "level", Level::valueOf),
                SchoolYear.parse(Json.string(node, "year")),
                Json.integer(node, "agreementRevision"),
                Json.string(node, "agreementSha256"),
                Json.optionalValue(node, "heldOn", LocalDate::parse),
                Json.list(
                        node,
                        "parties",
                        party -> new Signatory(Json.string(party, "name"), Json.value(party, "role", Role::valueOf))),
                FiguresJson.read(Json.required(node, "figures")),
                Json.list(node, "reflections", ReviewJson::readReflection),
                Json.list(node, "goals", ReviewJson::readGoal),
                Json.list(node, "clauses", ReviewJson::readClause),
                Json.string(node, "words"));
    }

    private static String known(String format) {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format " + format);
        }
        return format;
    }

    private static PartyReflection readReflection(JsonNode node) {
        return new PartyReflection(
                Json.string(node, "name"),
                Json.value(node, "role", Role::valueOf),
                new Reflection(
                        Json.string(node, "impact"),
                        Json.string(node, "obstacle"),
                        Json.string(node, "change"),
                        Json.string(node, "learning"),
                        Json.flag(node, "done")));
    }

    private static GoalOutcome readGoal(JsonNode node) {
        return new GoalOutcome(
                readPart(node),
                Json.string(node, "title"),
                (Answer.Goal) AnswerJson.read(Json.required(node, "goal")),
                new GoalReview(
                        Json.optionalValue(node, "result", Result::valueOf),
                        Json.string(node, "evidence"),
                        Json.string(node, "cause")));
    }

    private static ClauseOutcome readClause(JsonNode node) {
        return new ClauseOutcome(
                readPart(node),
                Json.string(node, "itemTitle"),
                Json.string(node, "title"),
                new ClauseReview(
                        Json.optionalValue(node, "decision", ClauseDecision::valueOf), Json.string(node, "words")));
    }

    private static PartRef readPart(JsonNode node) {
        return new PartRef(Json.string(node, "item"), Json.string(node, "part"));
    }
}
