package org.campusaccord.domain.checkin;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.Agreement;

/**
 * The days that make sense for what is said of an agreement during its year.
 *
 * @param start its meeting or, where that has no date, the first day of the school year
 * @param end the last day of the school year
 */
public record CheckInSpan(LocalDate start, LocalDate end) {
    /** A last look, or the rest of a commitment, may come after the holidays have begun. */
    private static final Period AFTERMATH = Period.ofMonths(2);

    public static CheckInSpan of(Agreement agreement, Month yearStart) {
        var year = agreement.year();
        return new CheckInSpan(
                agreement.meetingDate().orElseGet(() -> year.firstDay(yearStart)), year.lastDay(yearStart));
    }

    public LocalDate latest() {
        return end.plus(AFTERMATH);
    }

    /** Whether a check-in on this day makes sense. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(latest());
    }

    public void requireCheckIn(LocalDate day) {
        if (!holds(day)) {
            throw Problem.of("check-in.day", start, latest()).asException();
        }
    }

    public void requireDue(LocalDate day) {
        if (!holds(day)) {
            throw Problem.of("check-in.due", start, latest()).asException();
        }
    }

    /** A check-in is held after the signing, within the year and not in the future. */
    public void requireHeld(LocalDate day, LocalDate signedOn, LocalDate today) {
        if (day.isAfter(today)) {
            throw Problem.of("check-in.future").asException();
        }
        if (day.isBefore(signedOn)) {
            throw Problem.of("check-in.before-signing", signedOn).asException();
        }
        requireCheckIn(day);
    }
}
