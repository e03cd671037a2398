package org.campusaccord.application.checkin;

import java.util.List;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.checkin.CheckInId;

/**
 * What came of planning check-ins from an agreement's own dates.
 *
 * @param added the new ones
 * @param leftOut dates that are missing or lie outside the agreement's year
 */
public record TimelinePlan(List<CheckInId> added, List<Milestone> leftOut) {
    public TimelinePlan {
        added = List.copyOf(added);
        leftOut = List.copyOf(leftOut);
    }
}
