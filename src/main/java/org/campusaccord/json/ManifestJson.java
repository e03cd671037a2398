package org.campusaccord.json;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.campusaccord.application.backup.BackupManifest;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import tools.jackson.databind.JsonNode;

/** What a backup says of itself, as JSON. */
public final class ManifestJson {
    private static final int FORMAT = 1;

    private ManifestJson() {}

    /** For people to read as well. */
    public static String write(BackupManifest manifest) {
        var node = Json.object()
                .put("format", FORMAT)
                .put("madeAt", manifest.madeAt().toString())
                .put("reason", manifest.reason().name());
        manifest.store().ifPresent(store -> node.put("store", store));
        manifest.installation().ifPresent(installation -> node.put("installation", installation));
        node.put("schema", manifest.schema())
                .put("locked", manifest.locked())
                .put("verified", manifest.verified())
                .put("size", manifest.size())
                .put("sha256", manifest.sha256());
        var rows = Json.object();
        manifest.sortedRows().forEach(rows::put);
        node.set("rows", rows);
        return Json.pretty(node) + "\n";
    }

    /** Whether it was written by a later version, in a form that this one does not know. */
    public static boolean isNewer(String text) {
        return Json.integer(Json.read(text), "format") > FORMAT;
    }

    public static BackupManifest read(String text) {
        var node = Json.read(text);
        try {
            return new BackupManifest(
                    Json.value(node, "madeAt", Instant::parse),
                    Json.value(node, "reason", BackupReason::valueOf),
                    Json.optionalString(node, "store"),
                    Json.optionalString(node, "installation"),
                    Json.integer(node, "schema"),
                    rows(Json.required(node, "rows")),
                    number(node, "size"),
                    Json.string(node, "sha256"),
                    Json.flag(node, "locked"),
                    Json.flag(node, "verified"));
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(Problem.of("json.field-wrong", "sha256"), wrong);
        }
    }

    private static Map<String, Long> rows(JsonNode node) {
        var rows = new HashMap<String, Long>();
        node.propertyStream().forEach(entry -> rows.put(entry.getKey(), number(node, entry.getKey())));
        return rows;
    }

    private static long number(JsonNode node, String field) {
        var value = Json.required(node, field);
        if (!value.canConvertToLong()) {
            throw Problem.of("json.field-wrong", field).asException();
        }
        return value.longValue();
    }
}
