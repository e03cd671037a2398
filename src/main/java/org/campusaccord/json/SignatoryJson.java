package org.campusaccord.json;

import java.math.BigDecimal;
import java.util.List;
import org.campusaccord.domain.agreement.AgreementContent.Signatory;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists of parties by name and role. */
final class SignatoryJson {
    private SignatoryJson() {}

    static ArrayNode write(List<Signatory> parties) {
        return Json.array(parties, SignatoryJson::write);
    }

    static List<Signatory> read(JsonNode node, String field) {
        return Json.list(node, field, SignatoryJson::read);
    }

    /** Texts that were signed before anybody could promise days have none here, and keep their hash. */
    private static ObjectNode write(Signatory party) {
        var node =
                Json.object().put("name", party.name()).put("role", party.role().name());
        party.days().ifPresent(days -> node.put("daysAWeek", days.days().toPlainString()));
        return node;
    }

    private static Signatory read(JsonNode node) {
        return new Signatory(
                Json.string(node, "name"),
                Json.value(node, "role", Role::valueOf),
                Json.optionalValue(node, "daysAWeek", words -> DaysAWeek.of(new BigDecimal(words))));
    }
}
