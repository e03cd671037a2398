package org.campusaccord.application.document;

import java.util.List;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.audience.LeftOut;

/**
 * For whom a copy of a year-end review is, and what it does not hold.
 *
 * @param withoutReflections whether it lacks what parties thought alone
 * @param leftOut the parts that the agreement keeps from this reader, of those that the review speaks of
 */
public record ReviewCopy(Audience audience, boolean withoutReflections, List<LeftOut> leftOut) {
    public ReviewCopy {
        leftOut = List.copyOf(leftOut);
    }

    /** Whether it holds less than the parties signed. */
    public boolean isExcerpt() {
        return withoutReflections || !leftOut.isEmpty();
    }
}
