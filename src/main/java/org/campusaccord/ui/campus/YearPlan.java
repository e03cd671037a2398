package org.campusaccord.ui.campus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.campusaccord.application.agreement.AgreementSummary;
import org.campusaccord.application.due.Due;
import org.campusaccord.application.due.Urgency;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.common.StageLine.State;

/**
 * Where a campus stands in its year and what to do next.
 *
 * @param next the one step that leads on
 */
record YearPlan(State prepare, State meet, State sign, State revisit, NextStep next) {
    /** The one step that leads on. */
    enum NextStep {
        START,
        CONTINUE,
        REVIEW,
        COLLECT,
        COLLECT_MISSING,
        CHECK_IN,
        YEAR_REVIEW,
        OPEN;

        /** Signed, an agreement is there to be read, unless the year asks for something else first. */
        private static NextStep afterSigning(Optional<Due> matter) {
            return matter.map(due -> switch (due) {
                        case Due.Declined _, Due.SignaturesMissing _ -> COLLECT_MISSING;
                        case Due.CheckInDue _ -> CHECK_IN;
                        case Due.ReviewToHold _ -> YEAR_REVIEW;
                        default -> OPEN;
                    })
                    .orElse(OPEN);
        }
    }

    private static final Set<Urgency> PRESSING = Set.of(Urgency.LATE, Urgency.TODAY, Urgency.THIS_WEEK);

    /**
     * What comes before everything else after the signing: a text that waits for signatures, then a review that is begun, then
     * what this week or an earlier one asks for.
     *
     * @param due of one campus, the most urgent first
     */
    static Optional<Due> leading(List<Due> due) {
        return Stream.<Predicate<Due>>of(YearPlan::waitsForSignatures, YearPlan::isBegunReview, YearPlan::isPressing)
                .flatMap(kind -> due.stream().filter(kind))
                .findFirst();
    }

    private static boolean waitsForSignatures(Due due) {
        return due instanceof Due.Declined || due instanceof Due.SignaturesMissing;
    }

    private static boolean isBegunReview(Due due) {
        return due instanceof Due.ReviewToHold review && review.begun();
    }

    private static boolean isPressing(Due due) {
        return (due instanceof Due.CheckInDue || due instanceof Due.ReviewToHold) && PRESSING.contains(due.urgency());
    }

    /**
     * The plan of a campus whose agreement, if begun, has this many agenda items.
     *
     * @param matter what the year asks for first, once the agreement is signed
     */
    static YearPlan of(CampusYear campus, Optional<AgreementSummary> agreement, int items, Optional<Due> matter) {
        var prepare = agreement.isPresent() && isComplete(campus) ? State.DONE : State.NOW;
        if (agreement.isEmpty()) {
            return new YearPlan(prepare, State.LATER, State.LATER, State.LATER, NextStep.START);
        }
        return switch (agreement.get().status()) {
            case DRAFT ->
                agreement.get().itemsSettled() < items
                        ? new YearPlan(prepare, State.NOW, State.LATER, State.LATER, NextStep.CONTINUE)
                        : new YearPlan(prepare, State.DONE, State.NOW, State.LATER, NextStep.REVIEW);
            case READY -> new YearPlan(State.DONE, State.DONE, State.NOW, State.LATER, NextStep.COLLECT);
            case SIGNED, IN_AMENDMENT ->
                new YearPlan(State.DONE, State.DONE, State.DONE, State.NOW, NextStep.afterSigning(matter));
            case CLOSED -> new YearPlan(State.DONE, State.DONE, State.DONE, State.DONE, NextStep.OPEN);
        };
    }

    private static boolean isComplete(CampusYear campus) {
        return !campus.in(Role.PRINCIPAL).isEmpty() && !campus.in(Role.COACH).isEmpty();
    }

    /** Whether the words of an agreement in this state are fixed. */
    static boolean isFixed(AgreementStatus status) {
        return status != AgreementStatus.DRAFT;
    }
}
