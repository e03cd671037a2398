package org.campusaccord.domain.checkin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.PersonId;

/**
 * One look at an agreement during the year.
 *
 * @param label what it is called, such as "Mid-year"; may be empty
 * @param fromTimeline whether it was planned from the agreement's own dates
 * @param heldOn when it was held; present once it is
 * @param items by item key
 * @param support by the part that promised it
 * @param ratings by party
 * @param words what was agreed to do until the next one
 */
public record CheckIn(
        CheckInId id,
        AgreementId agreement,
        String label,
        LocalDate plannedOn,
        boolean fromTimeline,
        CheckInState state,
        Optional<LocalDate> heldOn,
        Map<String, ItemCheck> items,
        Map<CommitmentId, CommitmentCheck> commitments,
        Map<MilestoneRef, MilestoneCheck> milestones,
        Map<PartRef, SupportCheck> support,
        Map<PersonId, ThreeCs> ratings,
        StandingMeetings meetings,
        String words) {
    public CheckIn {
        label = Wording.limitedName(FieldName.CHECK_IN, label);
        items = Map.copyOf(items);
        commitments = Map.copyOf(commitments);
        milestones = Map.copyOf(milestones);
        support = Map.copyOf(support);
        ratings = Map.copyOf(ratings);
        words = Wording.limitedText(words);
    }

    public ItemCheck item(String key) {
        return items.getOrDefault(key, ItemCheck.NONE);
    }

    public CommitmentCheck commitment(CommitmentId commitment) {
        return commitments.getOrDefault(commitment, CommitmentCheck.NONE);
    }

    /** When it was held or, until then, when it is planned. */
    public LocalDate day() {
        return heldOn.orElse(plannedOn);
    }
}
