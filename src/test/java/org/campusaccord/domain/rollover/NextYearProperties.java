package org.campusaccord.domain.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.campusaccord.domain.calendar.SchoolYear;

/** Dates that go into the next school year, whatever the day and whenever school years start. */
class NextYearProperties {
    @Property
    void staysInTheSamePlaceOfTheNextSchoolYear(
            @ForAll @DateRange(min = "1999-01-01", max = "2101-12-31") LocalDate day, @ForAll Month start) {
        assertThat(SchoolYear.of(NextYear.sameDay(day), start))
                .isEqualTo(SchoolYear.of(day, start).next());
    }

    @Property
    void keepsMonthAndDayButForLeapDays(@ForAll @DateRange(min = "1999-01-01", max = "2101-12-31") LocalDate day) {
        var moved = NextYear.sameDay(day);

        assertThat(moved.getYear()).isEqualTo(day.getYear() + 1);
        assertThat(moved.getMonth()).isEqualTo(day.getMonth());
        var isLeapDay = day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
        assertThat(moved.getDayOfMonth()).isEqualTo(isLeapDay ? 28 : day.getDayOfMonth());
    }

    @Property
    void aYearFromJanuaryIsTheCalendarYear(@ForAll @IntRange(min = 1990, max = 2100) int year) {
        var school = new SchoolYear(year);

        assertThat(school.next().firstDay(Month.JANUARY)).isEqualTo(NextYear.sameDay(school.firstDay(Month.JANUARY)));
        assertThat(school.lastDay(Month.JANUARY)).isEqualTo(LocalDate.of(year, 12, 31));
    }
}
