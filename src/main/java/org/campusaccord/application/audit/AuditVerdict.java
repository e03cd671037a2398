package org.campusaccord.application.audit;

import java.util.List;
import java.util.OptionalLong;
import org.campusaccord.domain.Problem;

/**
 * Whether the activity log is as it was written.
 *
 * @param events how many entries it has
 * @param firstBroken the number of the first entry that is not as it was written, or not there any more
 */
public record AuditVerdict(long events, OptionalLong firstBroken) {
    public boolean isWhole() {
        return firstBroken.isEmpty();
    }

    /** What a check of the whole store has to say about the log; nothing when it is as it was written. */
    public List<Problem> findings() {
        return firstBroken.stream()
                .mapToObj(number -> Problem.of("check.activity-log", number))
                .toList();
    }
}
