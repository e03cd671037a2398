package org.campusaccord.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.fortuna.ical4j.model.ConstraintViolationException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.campusaccord.application.calendar.CalendarEntry;
import org.campusaccord.application.calendar.StandingMeeting;
import org.campusaccord.application.calendar.When;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Rhythm;

/** Dates come out right whatever the zone does with its clocks, over leap days, and whenever a school year begins. */
class CalendarPropertyTest {
    private static final int TRIES = 150;

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "America/Chicago",
                        "America/Phoenix",
                        "America/St_Johns",
                        "America/Santiago",
                        "Europe/London",
                        "Europe/Dublin",
                        "Africa/Cairo",
                        "Asia/Kathmandu",
                        "Asia/Beirut",
                        "Australia/Lord_Howe",
                        "Pacific/Auckland",
                        "Pacific/Chatham",
                        "UTC",
                        "+05:30",
                        "-03:00")
                .map(ZoneId::of);
    }

    /** First days of school years, those that begin in January among them. */
    @Provide
    Arbitrary<LocalDate> begins() {
        return Arbitraries.integers()
                .between(0, 8 * 12)
                .map(months -> LocalDate.of(2022, 1, 1).plusMonths(months));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var any = Arbitraries.integers()
                .between(0, 4_000)
                .map(days -> LocalDate.of(2022, 1, 1).plusDays(days));
        return Arbitraries.oneOf(any, Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29)));
    }

    @Property(tries = TRIES)
    void aDayStaysThatDay(@ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day) {
        var entry = new CalendarEntry("a-1@b", "Day", "", "", new When.Day(day), List.of(Duration.ofHours(15)), false);
        assertThat(CalendarReading.start(CalendarReading.of(zone, entry).event()))
                .isEqualTo(day);
    }

    @Property(tries = TRIES)
    void theStandingMeetingIsWhenTheClockOnTheWallSays(
            @ForAll("zones") ZoneId zone,
            @ForAll("begins") LocalDate begin,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 5, max = 22) int hour,
            @ForAll @IntRange(min = 0, max = 59) int minute,
            @ForAll Rhythm rhythm) {
        var end = begin.plusYears(1).minusDays(1);
        var series = StandingMeeting.within(begin, end, meeting(weekday, LocalTime.of(hour, minute), rhythm), zone)
                .orElseThrow();
        var read = CalendarReading.of(zone, new CalendarEntry("s-1@b", "Meeting", "", "", series, List.of(), false));

        assertThat(Occurrences.of(read))
                .isEqualTo(expected(begin, end, weekday, LocalTime.of(hour, minute), rhythm, zone));
    }

    /** What the file tells of the zone is enough for a program that knows no zones. */
    @Property(tries = TRIES)
    void theFileTellsHowTheClocksGo(@ForAll("zones") ZoneId zone, @ForAll("begins") LocalDate begin)
            throws ConstraintViolationException {
        var first = begin.atTime(9, 0);
        var series =
                new When.Series(first, 30, Rhythm.WEEKLY, begin.plusYears(1).minusDays(1));
        var read = CalendarReading.of(zone, new CalendarEntry("s-1@b", "Meeting", "", "", series, List.of(), false));
        var rules = new ZoneRulesBuilder().vTimeZone(read.zone()).build();

        for (int week = 0; week < 52; week++) {
            var time = first.plusWeeks(week);
            assertThat(rules.getOffset(time))
                    .as("%s", time)
                    .isEqualTo(zone.getRules().getOffset(time));
        }
    }

    private static Answer.Meeting meeting(DayOfWeek weekday, LocalTime time, Rhythm rhythm) {
        return new Answer.Meeting(Optional.of(weekday), Optional.of(time), OptionalInt.of(30), Optional.of(rhythm), "");
    }

    private static List<Instant> expected(
            LocalDate begin, LocalDate end, DayOfWeek weekday, LocalTime time, Rhythm rhythm, ZoneId zone) {
        var times = new ArrayList<LocalDateTime>();
        for (var day = begin; !day.isAfter(end); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == weekday && (rhythm != Rhythm.MONTHLY || day.getDayOfMonth() <= 7)) {
                times.add(day.atTime(time));
            }
        }
        int step = rhythm == Rhythm.EVERY_TWO_WEEKS ? 2 : 1;
        var instants = new ArrayList<Instant>();
        for (int i = 0; i < times.size(); i += step) {
            instants.add(times.get(i).atZone(zone).toInstant());
        }
        return instants;
    }
}
