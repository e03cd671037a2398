package org.campusaccord.json;

import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementContent.Amends;
import org.campusaccord.domain.agreement.AmendmentKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a revision says about the one that it amends. */
final class AmendsJson {
    /** Of the content, where it stands. */
    static final String FIELD = "amends";

    private AmendsJson() {}

    static ObjectNode write(Amends amends) {
        var node = Json.object()
                .put("revision", amends.revision())
                .put("sha256", amends.sha256())
                .put("kind", amends.kind().name())
                .put("reason", amends.reason())
                .put("askedBy", amends.askedBy());
        node.set("signers", SignatoryJson.write(amends.signers()));
        return node;
    }

    /** Of the content that it is part of; empty for a first revision. */
    static Optional<Amends> read(JsonNode content) {
        if (!content.has(FIELD)) {
            return Optional.empty();
        }
        var node = Json.required(content, FIELD);
        return Optional.of(new Amends(
                Json.integer(node, "revision"),
                Json.string(node, "sha256"),
                Json.value(node, "kind", AmendmentKind::valueOf),
                Json.string(node, "reason"),
                Json.string(node, "askedBy"),
                SignatoryJson.read(node, "signers")));
    }
}
