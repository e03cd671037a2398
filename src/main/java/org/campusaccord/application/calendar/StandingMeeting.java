package org.campusaccord.application.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Rhythm;

/** Turns what was agreed on the standing meeting into days. */
public final class StandingMeeting {
    private static final int USUAL_MINUTES = 30;

    private StandingMeeting() {}

    /** The meeting's times within some days; nothing while its weekday or time is open, or where none falls within them. */
    public static Optional<When.Series> within(LocalDate from, LocalDate last, Answer.Meeting meeting, ZoneId zone) {
        if (meeting.day().isEmpty() || meeting.time().isEmpty()) {
            return Optional.empty();
        }
        // Who agreed on a weekday and said no more meets each week.
        var rhythm = meeting.rhythm().orElse(Rhythm.WEEKLY);
        var first =
                first(from, meeting.day().get(), rhythm).atTime(meeting.time().get());
        while (isSkipped(first, zone)) {
            first = next(first, rhythm);
        }
        if (first.toLocalDate().isAfter(last)) {
            return Optional.empty();
        }
        return Optional.of(new When.Series(first, meeting.minutes().orElse(USUAL_MINUTES), rhythm, last));
    }

    private static LocalDate first(LocalDate from, DayOfWeek day, Rhythm rhythm) {
        if (rhythm != Rhythm.MONTHLY) {
            return from.with(TemporalAdjusters.nextOrSame(day));
        }
        var inThisMonth = from.with(TemporalAdjusters.firstInMonth(day));
        return inThisMonth.isBefore(from) ? from.plusMonths(1).with(TemporalAdjusters.firstInMonth(day)) : inThisMonth;
    }

    private static LocalDateTime next(LocalDateTime before, Rhythm rhythm) {
        return switch (rhythm) {
            case WEEKLY -> before.plusWeeks(1);
            case EVERY_TWO_WEEKS -> before.plusWeeks(2);
            case MONTHLY -> before.plusMonths(1).with(TemporalAdjusters.firstInMonth(before.getDayOfWeek()));
        };
    }

    /** Clocks jump over an hour in spring; a series cannot begin in it. */
    private static boolean isSkipped(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).isEmpty();
    }
}
