package org.campusaccord.ui.campus;

import java.util.Optional;
import org.campusaccord.application.agreement.AgreementSummary;
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
        OPEN
    }

    /** The plan of a campus whose agreement, if begun, has this many agenda items. */
    static YearPlan of(CampusYear campus, Optional<AgreementSummary> agreement, int items) {
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
            case SIGNED, IN_AMENDMENT -> new YearPlan(State.DONE, State.DONE, State.DONE, State.NOW, NextStep.OPEN);
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
