package org.campusaccord.application.rollover;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.rollover.CarryOver;
import org.campusaccord.domain.rollover.OpenCommitment;
import org.campusaccord.domain.rollover.RolePeople;

/**
 * Where a campus stands before its roll-over, and what would happen.
 *
 * @param from the year that ends
 * @param source the agreement of that year
 * @param draft the agreement of the next year, if there is one
 * @param yearIsOver whether the last day of the year that ends is past
 */
public record RollOverPlan(
        Campus campus,
        SchoolYear from,
        Situation situation,
        Optional<AgreementId> source,
        Optional<AgreementStatus> sourceStatus,
        Optional<AgreementId> draft,
        Basis basis,
        CarryOver carried,
        List<RolePeople> people,
        List<OpenCommitment> commitments,
        boolean yearIsOver) {
    public RollOverPlan {
        people = List.copyOf(people);
        commitments = List.copyOf(commitments);
    }

    /** Whether a roll-over is possible, and if not, why. */
    public enum Situation {
        OPEN,
        /** There is a draft already, and nobody has said anything in it. */
        OPEN_INTO_DRAFT,
        DONE,
        DRAFT_HAS_WORDS,
        NOT_SIGNED,
        NO_AGREEMENT;

        public boolean isOpen() {
            return this == OPEN || this == OPEN_INTO_DRAFT;
        }
    }

    /** What decides on the parts. */
    public enum Basis {
        NO_REVIEW,
        REVIEW_UNSIGNED,
        REVIEW_SIGNED
    }

    /** The commitments that can go on, and of which each is asked. */
    public List<OpenCommitment> asked() {
        return commitments.stream().filter(OpenCommitment::fits).toList();
    }

    /** Whether the agreement of the year that ends can be closed; during an amendment it cannot. */
    public boolean canClose() {
        return sourceStatus.equals(Optional.of(AgreementStatus.SIGNED));
    }

    /** Whether to propose closing it: not while its year runs, since it may still be amended then. */
    public boolean proposesClosing() {
        return canClose() && yearIsOver;
    }
}
