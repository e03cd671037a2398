package org.campusaccord.domain.checkin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campusaccord.domain.agreement.Commitment;

/**
 * How far a commitment is, as the check-ins that were held say it.
 *
 * @param progress what was said of it last; empty while nobody has
 * @param words what was said with it
 * @param due by when it is expected now: the newest date that a check-in gave it since it was agreed on, else the agreed
 *     one
 * @param since the day on which that progress was said
 */
public record CommitmentProgress(
        Commitment commitment,
        Optional<Progress> progress,
        String words,
        Optional<LocalDate> due,
        Optional<LocalDate> since) {

    /** From an agreement's check-ins in any order; those that are not held do not count. */
    public static CommitmentProgress of(Commitment commitment, List<CheckIn> checkIns) {
        var newestFirst = checkIns.stream()
                .filter(CheckIn::isHeld)
                .sorted(Comparator.comparing(CheckIn::day)
                        .thenComparingLong(checkIn -> checkIn.id().value())
                        .reversed())
                .toList();
        Function<CheckIn, CommitmentCheck> check = checkIn -> checkIn.commitment(commitment.id());
        var said = newestFirst.stream()
                .filter(checkIn -> check.apply(checkIn).progress().isPresent())
                .findFirst();
        // What all signed anew holds until a later check-in puts it off again.
        var due = newestFirst.stream()
                .filter(checkIn ->
                        commitment.amendedOn().filter(checkIn.day()::isAfter).isPresent()
                                || commitment.amendedOn().isEmpty())
                .flatMap(checkIn -> check.apply(checkIn).newDue().stream())
                .findFirst()
                .or(commitment::due);
        return new CommitmentProgress(
                commitment,
                said.flatMap(checkIn -> check.apply(checkIn).progress()),
                said.map(checkIn -> check.apply(checkIn).words()).orElse(""),
                due,
                said.map(CheckIn::day));
    }

    /** Whether nobody waits for it any more. */
    public boolean isOver() {
        return progress.filter(Progress::isOver).isPresent();
    }

    /** Whether its date has passed and somebody still waits for it. */
    public boolean isOverdue(LocalDate today) {
        return !isOver() && due.filter(today::isAfter).isPresent();
    }
}
