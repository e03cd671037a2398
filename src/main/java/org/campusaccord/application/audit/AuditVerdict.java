package org.campusaccord.application.audit;

import java.util.OptionalLong;

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
}
