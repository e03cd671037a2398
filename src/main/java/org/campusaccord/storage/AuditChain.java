package org.campusaccord.storage;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.application.signing.Sha256;
import org.campusaccord.storage.tables.tables.records.AuditEventRecord;
import org.jspecify.annotations.Nullable;

/** The link from one row of the activity log to the next. Never changed: it is what old rows are measured by. */
final class AuditChain {
    private AuditChain() {}

    /** The SHA-256 over the link before and all that the row says. Lengths keep words from moving between columns. */
    static String link(String before, AuditEventRecord row) {
        var content = Stream.of(
                        before,
                        row.getId(),
                        row.getHappenedAt().toEpochSecond(),
                        row.getZone(),
                        row.getWho(),
                        row.getAction(),
                        row.getAgreementId(),
                        row.getCampus(),
                        row.getStartYear(),
                        row.getRevision(),
                        row.getWords())
                .map(AuditChain::measured)
                .collect(Collectors.joining());
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String measured(@Nullable Object value) {
        return value == null ? "-;" : value.toString().length() + ":" + value + ";";
    }
}
