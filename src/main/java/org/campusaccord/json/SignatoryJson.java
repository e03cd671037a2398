package org.campusaccord.json;

import java.util.List;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.campus.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists of parties by name and role. */
final class SignatoryJson {
    private SignatoryJson() {}

    static ArrayNode write(List<Signatory> parties) {
        return Json.array(
                parties,
                party -> Json.object()
                        .put("name", party.name())
                        .put("role", party.role().name()));
    }

    static List<Signatory> read(JsonNode node, String field) {
        return Json.list(
                node,
                field,
                party -> new Signatory(Json.string(party, "name"), Json.value(party, "role", Role::valueOf)));
    }
}
