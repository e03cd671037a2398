package org.campusaccord.application.check;

import java.util.List;
import java.util.Map;
import org.campusaccord.domain.Problem;

/**
 * What a check has found.
 *
 * @param rows how many rows of each table were read
 * @param answers how many answers and protocols were understood
 * @param sealed how many signed texts and scans were compared with their hashes
 * @param findings what is not as it was written, and where
 */
public record CheckReport(Map<String, Long> rows, int answers, int sealed, List<Problem> findings) {
    public CheckReport {
        rows = Map.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public boolean isWell() {
        return findings.isEmpty();
    }

    /** How many rows were read. */
    public long rowCount() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
