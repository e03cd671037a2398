package org.campusaccord.domain.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    /** What was said of a milestone; nothing if another one stood in its place then. */
    public MilestoneCheck milestone(AgreedMilestone milestone) {
        var label = milestone.milestone().label();
        return Optional.ofNullable(milestones.get(milestone.ref()))
                .filter(check -> check.label().equals(label))
                .orElseGet(() -> new MilestoneCheck(label, Optional.empty(), ""));
    }

    public SupportCheck support(Promise promise) {
        return support.getOrDefault(promise.ref(), SupportCheck.NONE);
    }

    public ThreeCs rating(PersonId person) {
        return ratings.getOrDefault(person, ThreeCs.NONE);
    }

    public boolean isHeld() {
        return state == CheckInState.HELD;
    }

    /** Whether its day has come and gone and it was not held. */
    public boolean isOverdue(LocalDate today) {
        return !isHeld() && plannedOn.isBefore(today);
    }

    /** Whether nothing at all has been noted. */
    public boolean isEmpty() {
        return items.values().stream().allMatch(ItemCheck.NONE::equals)
                && commitments.values().stream().allMatch(CommitmentCheck.NONE::equals)
                && milestones.values().stream().allMatch(MilestoneCheck::isEmpty)
                && support.values().stream().allMatch(SupportCheck.NONE::equals)
                && ratings.values().stream().allMatch(ThreeCs::isEmpty)
                && meetings.equals(StandingMeetings.NONE)
                && words.isBlank();
    }

    /** The last one of these that was held. */
    public static Optional<CheckIn> lastHeld(List<CheckIn> checkIns) {
        return checkIns.stream()
                .filter(CheckIn::isHeld)
                .max(Comparator.comparing(CheckIn::day)
                        .thenComparingLong(each -> each.id().value()));
    }

    /** When it was held or, until then, when it is planned. */
    public LocalDate day() {
        return heldOn.orElse(plannedOn);
    }
}
