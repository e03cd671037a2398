package org.campusaccord.json;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import tools.jackson.databind.node.ObjectNode;

/** Lists for other programs: every entry has all its fields, null where there is nothing to say. */
public final class ListJson {
    private ListJson() {}

    /** An array of campuses with name, code, level, principal and coaches. */
    public static String campuses(List<CampusYear> campuses) {
        return text(campuses.stream().map(ListJson::campus).toList());
    }

    /**
     * An array of agreements with campus, year, revision, status, signedOn and sha256.
     *
     * @param zone whose days are meant
     */
    public static String agreements(List<AgreementSummary> agreements, ZoneId zone) {
        return text(
                agreements.stream().map(agreement -> agreement(agreement, zone)).toList());
    }

    private static ObjectNode campus(CampusYear campus) {
        var principals = campus.in(Role.PRINCIPAL).stream().map(Party::name).collect(Collectors.joining("; "));
        var node = Json.object()
                .put("name", campus.campus().name())
                .put("code", campus.campus().code())
                .put("level", campus.campus().level().name().toLowerCase(Locale.ROOT));
        if (principals.isEmpty()) {
            node.putNull("principal");
        } else {
            node.put("principal", principals);
        }
        node.set(
                "coaches",
                Json.strings(campus.in(Role.COACH).stream().map(Party::name).toList()));
        return node;
    }

    private static ObjectNode agreement(AgreementSummary agreement, ZoneId zone) {
        var node = Json.object()
                .put("campus", agreement.campusName())
                .put("year", agreement.year().plainLabel())
                .put("revision", agreement.revision())
                .put("status", agreement.status().plainName());
        agreement
                .signedAt()
                .ifPresentOrElse(
                        at -> node.put("signedOn", LocalDate.ofInstant(at, zone).toString()),
                        () -> node.putNull("signedOn"));
        agreement.sha256().ifPresentOrElse(hash -> node.put("sha256", hash), () -> node.putNull("sha256"));
        return node;
    }

    private static String text(List<ObjectNode> entries) {
        return Json.pretty(Json.array(entries, entry -> entry));
    }
}
