package org.campusaccord.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class StandingMeetingTest {
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate BEGIN = LocalDate.of(2026, 8, 18);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);

    private static Answer.Meeting meeting(Optional<LocalTime> time, Optional<Rhythm> rhythm) {
        return new Answer.Meeting(Optional.of(DayOfWeek.SUNDAY), time, OptionalInt.empty(), rhythm, "");
    }

    private static Optional<When.Series> within(LocalDate begin, LocalDate end, Answer.Meeting meeting) {
        return StandingMeeting.within(begin, end, meeting, ZONE);
    }

    @Test
    void hasNoDaysWhileItsTimeIsOpen() {
        assertThat(within(BEGIN, END, meeting(Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void isWeeklyWhereNobodySaidHowOften() {
        assertThat(within(BEGIN, END, meeting(Optional.of(LocalTime.of(8, 0)), Optional.empty())))
                .contains(new When.Series(LocalDate.of(2026, 8, 23).atTime(8, 0), 30, Rhythm.WEEKLY, END));
    }

    @Test
    void beginsInTheNextMonthWhenTheDayOfThisOneIsOver() {
        assertThat(within(BEGIN, END, meeting(Optional.of(LocalTime.of(8, 0)), Optional.of(Rhythm.MONTHLY)))
                        .map(When.Series::first))
                .contains(LocalDate.of(2026, 9, 6).atTime(8, 0));
    }

    @Test
    void doesNotBeginInTheHourThatClocksJumpOver() {
        var spring = LocalDate.of(2027, 3, 14);
        assertThat(within(spring, END, meeting(Optional.of(LocalTime.of(2, 30)), Optional.of(Rhythm.WEEKLY)))
                        .map(When.Series::first))
                .contains(LocalDate.of(2027, 3, 21).atTime(2, 30));
    }

    @Test
    void hasNoDaysWhenTheYearIsOverBefore() {
        assertThat(within(END, END, meeting(Optional.of(LocalTime.of(8, 0)), Optional.of(Rhythm.WEEKLY))))
                .isEmpty();
    }
}
