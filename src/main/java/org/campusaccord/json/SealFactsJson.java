package org.campusaccord.json;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.campusaccord.application.seal.SealFacts;
import org.campusaccord.application.seal.SealFacts.SealedSignature;
import org.campusaccord.application.seal.SealFactsFormat;
import org.campusaccord.application.seal.SealedCopy;
import org.campusaccord.application.seal.SigningMethod;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Meaning;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a sealed file says about itself, as JSON. A format that was released is read for ever. */
public final class SealFactsJson implements SealFactsFormat {
    private static final int FORMAT = 1;

    @Override
    public String write(SealFacts facts) {
        var node = Json.object()
                .put("format", FORMAT)
                .put("agreement", Long.toString(facts.agreement().value()))
                .put("campus", facts.campus())
                .put("year", facts.year().plainLabel())
                .put("revision", facts.revision())
                .put("sha256", facts.sha256());
        node.set("signatures", Json.array(facts.signatures(), SealFactsJson::signature));
        // Not in files that were sealed before; who reads the format without it loses nothing of the rest.
        facts.copy().ifPresent(copy -> node.set("copy", copy(copy)));
        return Json.write(node);
    }

    private static ObjectNode copy(SealedCopy copy) {
        var node = Json.object().put("audience", copy.audience().name());
        node.set("leftOut", Json.strings(copy.leftOut()));
        return node;
    }

    private static ObjectNode signature(SealedSignature signature) {
        return Json.object()
                .put("name", signature.name())
                .put("role", signature.role().name())
                .put("meaning", signature.meaning().name())
                .put("method", signature.method().name())
                .put("at", signature.at().toString());
    }

    @Override
    public SealFacts read(String written) {
        var node = Json.read(written);
        if (Json.integer(node, "format") != FORMAT) {
            throw new IllegalArgumentException("format " + Json.integer(node, "format"));
        }
        return new SealFacts(
                Json.value(node, "agreement", id -> new AgreementId(Long.parseLong(id))),
                Json.string(node, "campus"),
                SchoolYear.parse(Json.string(node, "year")),
                Json.integer(node, "revision"),
                Json.string(node, "sha256"),
                Json.list(node, "signatures", SealFactsJson::signature),
                node.hasNonNull("copy") ? Optional.of(copy(node.get("copy"))) : Optional.empty());
    }

    private static SealedCopy copy(JsonNode node) {
        return new SealedCopy(Json.value(node, "audience", Audience::valueOf), Json.stringList(node, "leftOut"));
    }

    private static SealedSignature signature(JsonNode node) {
        return new SealedSignature(
                Json.string(node, "name"),
                Json.value(node, "role", Role::valueOf),
                Json.value(node, "meaning", Meaning::valueOf),
                Json.value(node, "method", SigningMethod::valueOf),
                Json.value(node, "at", ZonedDateTime::parse));
    }
}
