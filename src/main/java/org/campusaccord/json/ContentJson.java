package org.campusaccord.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campusaccord.application.signing.ContentFormat;
import org.campusaccord.domain.agreement.AgreementContent;
import org.campusaccord.domain.agreement.AgreementContent.AgreedCommitment;
import org.campusaccord.domain.agreement.AgreementContent.ItemContent;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.audience.LeftOut;
import org.campusaccord.domain.audience.ReaderCopy;
import org.campusaccord.domain.audience.Total;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.signature.Decision;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signed content as JSON. The canonical form has no white space, a fixed order of fields and no field without a value. */
public final class ContentJson implements ContentFormat {
    private static final int FORMAT = 1;

    @Override
    public String canonical(AgreementContent content) {
        return Json.write(write(content));
    }

    @Override
    public AgreementContent read(String canonical) {
        var node = Json.read(canonical);
        return new AgreementContent(
                Json.string(node, "campus"),
                Json.string(node, "code"),
                Json.value(node, "level", Level::valueOf),
                SchoolYear.parse(Json.string(node, "year")),
                Json.integer(node, "revision"),
                Json.string(node, "protocol"),
                Json.integer(node, "protocolVersion"),
                Json.optionalValue(node, "meetingDate", LocalDate::parse),
                SignatoryJson.read(node, "parties"),
                Json.list(node, "items", ContentJson::readItem),
                AmendsJson.read(node));
    }

    @Override
    public String export(Revision revision, ReaderCopy copy, String status) {
        var node = exported(copy, status);
        node.put("sha256", revision.sha256());
        revision.frozenAt().ifPresent(frozen -> node.put("frozenAt", frozen.toString()));
        node.set("decisions", Json.array(revision.decisions(), ContentJson::writeDecision));
        node.set("supersededDeclines", Json.array(revision.supersededDeclines(), ContentJson::writeDecision));
        return Json.pretty(node) + "\n";
    }

    @Override
    public String exportDraft(ReaderCopy copy, String status) {
        return Json.pretty(exported(copy, status)) + "\n";
    }

    /** The hash of an excerpt's content is not the one of the text signed, so other programs must be told which it is. */
    private static ObjectNode exported(ReaderCopy copy, String status) {
        var node = Json.object();
        node.put("status", status);
        node.put("audience", copy.audience().name().toLowerCase(Locale.ROOT));
        node.put("excerpt", copy.isExcerpt());
        node.set("leftOut", Json.array(copy.leftOut(), ContentJson::writeLeftOut));
        node.set("content", write(copy.content()));
        return node;
    }

    private static ObjectNode writeLeftOut(LeftOut left) {
        var node = Json.object()
                .put("item", left.itemKey())
                .put("part", left.part().key());
        left.column().ifPresent(column -> node.put("column", column));
        node.put("information", left.information())
                .put("reason", left.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("choice", left.choice());
        left.total().ifPresent(total -> node.set("total", writeTotal(total)));
        return node;
    }

    private static ObjectNode writeTotal(Total total) {
        var node = Json.object();
        switch (total) {
            case Total.Kinds kinds -> kinds.counts().forEach(count -> node.put(count.kind(), count.number()));
            case Total.Time time -> node.put("percent", time.percent());
        }
        return node;
    }

    private static ObjectNode write(AgreementContent content) {
        var node = Json.object();
        node.put("format", FORMAT);
        node.put("campus", content.campus());
        node.put("code", content.campusCode());
        node.put("level", content.level().name());
        node.put("year", content.year().plainLabel());
        node.put("revision", content.revision());
        node.put("protocol", content.protocolTitle());
        node.put("protocolVersion", content.protocolVersion());
        content.meetingDate().ifPresent(date -> node.put("meetingDate", date.toString()));
        node.set("parties", SignatoryJson.write(content.parties()));
        node.set("items", Json.array(content.items(), ContentJson::writeItem));
        // Absent from a first revision, whose text and hash stay what they were before there were amendments.
        content.amends().ifPresent(amends -> node.set(AmendsJson.FIELD, AmendsJson.write(amends)));
        return node;
    }

    private static ObjectNode writeItem(ItemContent content) {
        var node = Json.object();
        node.set("item", ProtocolJson.writeItem(content.item()));
        node.put("outcome", content.state().outcome().name());
        node.put("words", content.state().words());
        var answers = Json.object();
        new TreeMap<>(content.answers()).forEach((part, answer) -> answers.set(part, AnswerJson.write(answer)));
        node.set("answers", answers);
        node.set("commitments", Json.array(content.commitments(), ContentJson::writeCommitment));
        return node;
    }

    private static ObjectNode writeCommitment(AgreedCommitment commitment) {
        var node = Json.object().put("what", commitment.what()).put("owner", commitment.owner());
        commitment.due().ifPresent(due -> node.put("due", due.toString()));
        return node;
    }

    private static ItemContent readItem(JsonNode node) {
        return new ItemContent(
                ProtocolJson.readItem(Json.required(node, "item")),
                new ItemState(Json.value(node, "outcome", ItemOutcome::valueOf), Json.string(node, "words")),
                readAnswers(Json.required(node, "answers")),
                Json.list(
                        node,
                        "commitments",
                        commitment -> new AgreedCommitment(
                                Json.string(commitment, "what"),
                                Json.string(commitment, "owner"),
                                Json.optionalValue(commitment, "due", LocalDate::parse))));
    }

    private static Map<String, Answer> readAnswers(JsonNode node) {
        var answers = new LinkedHashMap<String, Answer>();
        node.propertyStream().forEach(entry -> answers.put(entry.getKey(), AnswerJson.read(entry.getValue())));
        return answers;
    }

    private static ObjectNode writeDecision(Decision decision) {
        var node = Json.object()
                .put("name", decision.name())
                .put("role", decision.role().name())
                .put("at", decision.at().toString())
                .put("host", decision.host())
                .put("sha256", decision.contentSha256());
        switch (decision) {
            case Decision.Signature signature -> {
                node.put("meaning", signature.meaning().name());
                node.put("consented", signature.consented());
                Optional.of(signature.reservation())
                        .filter(words -> !words.isEmpty())
                        .ifPresent(words -> node.put("reservation", words));
                switch (signature.mark()) {
                    case Mark.Drawn drawn ->
                        node.put("method", "drawn")
                                .put("drawing", drawn.drawing().path());
                    case Mark.Typed typed -> node.put("method", "typed").put("typed", typed.text());
                    case Mark.OnPaper _ -> node.put("method", "on paper");
                }
            }
            case Decision.Decline decline -> node.put("method", "declined").put("reason", decline.reason());
        }
        return node;
    }
}
