package org.campusaccord.domain.yearend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.checkin.Progress;

/**
 * What the year came to, told by what was recorded in it and not by anybody.
 *
 * @param commitments those of the agreement, with what was said of them last
 * @param checkInsPlanned all that there are, held or not
 * @param meetingsKept of the standing meeting, as far as check-ins counted them
 * @param amendments that all who must have signed
 * @param threeCs by the day of the check-in, oldest first; check-ins in which nobody rated are not among them
 */
public record YearFigures(
        List<KeptCommitment> commitments,
        int checkInsHeld,
        int checkInsPlanned,
        int meetingsKept,
        int meetingsMissed,
        int amendments,
        List<Pulse> threeCs) {
    public YearFigures {
        commitments = List.copyOf(commitments);
        threeCs = List.copyOf(threeCs);
    }

    /**
     * A commitment and how far it came.
     *
     * @param owner by name; empty while open
     * @param due by when it was expected last
     * @param progress empty when no check-in said anything of it
     */
    public record KeptCommitment(String what, String owner, Optional<LocalDate> due, Optional<Progress> progress) {}

    /**
     * How clarity, communication and collaboration were rated on one day: the mean of all parties who did, in tenths of a
     * point, so that it is the same number everywhere.
     */
    public record Pulse(LocalDate day, OptionalInt clarity, OptionalInt communication, OptionalInt collaboration) {}

    /** How many commitments came so far; with nothing, how many nobody said anything of. */
    public long commitments(Optional<Progress> progress) {
        return commitments.stream()
                .filter(commitment -> commitment.progress().equals(progress))
                .count();
    }
}
