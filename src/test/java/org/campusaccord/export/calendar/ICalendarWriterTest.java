package org.campusaccord.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.Trigger;
import org.campusaccord.application.calendar.CalendarEntry;
import org.campusaccord.application.calendar.When;
import org.campusaccord.domain.agreement.Rhythm;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class ICalendarWriterTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    private static CalendarEntry day(String title, LocalDate day) {
        return new CalendarEntry(
                "check-in-7@a.campus-accord",
                title,
                "",
                "",
                new When.Day(day),
                List.of(Duration.ofHours(15), Duration.ofHours(6 * 24 + 15)),
                false);
    }

    private static CalendarEntry series(LocalDateTime first, Rhythm rhythm, LocalDate last) {
        return new CalendarEntry(
                "standing-3@a.campus-accord",
                "Standing meeting",
                "",
                "Room 12",
                new When.Series(first, 45, rhythm, last),
                List.of(Duration.ofMinutes(15)),
                false);
    }

    @Test
    void keepsADayTheSameDayEverywhere() {
        var read = CalendarReading.of(CHICAGO, day("Check-in", LocalDate.of(2028, 2, 29)));

        Temporal start = CalendarReading.start(read.event());
        assertThat(start).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(CalendarReading.end(read.event())).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void remindsBeforeTheDay() {
        var alarms = CalendarReading.of(CHICAGO, day("Check-in", LocalDate.of(2026, 10, 5)))
                .event()
                .getAlarms();

        assertThat(alarms)
                .extracting(alarm -> alarm.<Trigger>getRequiredProperty(Property.TRIGGER)
                        .getDuration()
                        .toString())
                .containsExactly("PT-15H", "PT-159H");
    }

    @Test
    void writesWhatCalendarsMeasureNewsBy() {
        var earlier = CalendarReading.of(CHICAGO, day("Check-in", LocalDate.of(2026, 10, 5)));
        var later = CalendarReading.of(
                CHICAGO, CalendarReading.AT.plusSeconds(60), day("Check-in", LocalDate.of(2026, 10, 6)));

        assertThat(later.value("UID")).isEqualTo(earlier.value("UID"));
        assertThat(Integer.parseInt(later.value("SEQUENCE")))
                .isGreaterThan(Integer.parseInt(earlier.value("SEQUENCE")));
        assertThat(later.value("DTSTAMP")).isEqualTo("20260818T143100Z");
        assertThat(later.value("LAST-MODIFIED")).isEqualTo("20260818T143100Z");
    }

    @Test
    void bringsWordsThroughUnharmed() {
        var words = "Íñigo: 3, 4; 5 \\ “plan”, and Nguyễn Thị Hồng’s très long tail of words 𝒜 "
                .repeat(3)
                .strip();
        var read = CalendarReading.of(CHICAGO, day(words, LocalDate.of(2026, 10, 5)));

        assertThat(read.value("SUMMARY")).isEqualTo(words);
        assertThat(read.text().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void keepsTheTimeOnTheWallWhenClocksChange() {
        var first = LocalDateTime.of(2026, 10, 20, 7, 45);
        var times =
                Occurrences.of(CalendarReading.of(CHICAGO, series(first, Rhythm.WEEKLY, LocalDate.of(2026, 11, 17))));

        assertThat(times)
                .containsExactly(
                        Instant.parse("2026-10-20T12:45:00Z"),
                        Instant.parse("2026-10-27T12:45:00Z"),
                        Instant.parse("2026-11-03T13:45:00Z"),
                        Instant.parse("2026-11-10T13:45:00Z"),
                        Instant.parse("2026-11-17T13:45:00Z"));
    }

    @Test
    void meetsOnTheFirstOfItsWeekdaysEachMonth() {
        var first = LocalDateTime.of(2026, 9, 1, 8, 0);
        var read = CalendarReading.of(CHICAGO, series(first, Rhythm.MONTHLY, LocalDate.of(2027, 1, 31)));

        assertThat(Occurrences.of(read).stream()
                        .map(time -> time.atZone(CHICAGO).toLocalDate()))
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY && day.getDayOfMonth() <= 7)
                .hasSize(5);
    }

    @Test
    void meetsEveryOtherWeek() {
        var first = LocalDateTime.of(2026, 9, 1, 8, 0);
        var read = CalendarReading.of(CHICAGO, series(first, Rhythm.EVERY_TWO_WEEKS, LocalDate.of(2026, 9, 29)));

        assertThat(Occurrences.of(read).stream()
                        .map(time -> time.atZone(CHICAGO).toLocalDate()))
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 29));
    }

    @Test
    void tellsHowLongAMeetingIs() {
        var first = LocalDateTime.of(2026, 9, 1, 8, 0);
        assertThat(CalendarReading.of(CHICAGO, series(first, Rhythm.WEEKLY, LocalDate.of(2026, 9, 29)))
                        .value("DURATION"))
                .isEqualTo("PT45M");
    }

    @Test
    void strikesOutWhatIsOver() {
        var over = new CalendarEntry(
                "commitment-1@a", "Due", "", "", new When.Day(LocalDate.of(2026, 9, 1)), List.of(), true);
        assertThat(CalendarReading.of(CHICAGO, over).value("STATUS")).isEqualTo("CANCELLED");
    }
}
