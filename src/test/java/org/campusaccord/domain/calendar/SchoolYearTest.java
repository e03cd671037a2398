package org.campusaccord.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026–27", "2026-27", "2026/2027", " 2026 — 2027 ", "2026"})
    void readsTheWaysPeopleWriteIt(String written) {
        assertThat(SchoolYear.parse(written)).isEqualTo(new SchoolYear(2026));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26-27", "2026-28", "2026-2026", "next year", "2026-27-28", "0026", "9999"})
    void refusesWhatIsNoSchoolYear(String written) {
        assertProblem("year.unreadable", () -> SchoolYear.parse(written));
    }

    @Test
    void isNamedByBothCalendarYears() {
        assertThat(new SchoolYear(2026).label()).isEqualTo("2026–27");
        assertThat(new SchoolYear(2026).plainLabel()).isEqualTo("2026-27");
        assertThat(new SchoolYear(2099).label()).isEqualTo("2099–00");
        assertThat(SchoolYear.parse("2099–00")).isEqualTo(new SchoolYear(2099));
    }

    @Test
    void beginsOnTheFirstOfItsMonth() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 6, 30), Month.JULY)).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(LocalDate.of(2026, 7, 1), Month.JULY)).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void endsADayBeforeTheNextBegins() {
        var year = new SchoolYear(2026);
        assertThat(year.lastDay(Month.AUGUST)).isEqualTo(LocalDate.of(2027, 7, 31));
        assertThat(year.lastDay(Month.JULY).plusDays(1)).isEqualTo(year.next().firstDay(Month.JULY));
    }

    @Test
    void sortsByTime() {
        assertThat(new SchoolYear(2026)).isGreaterThan(new SchoolYear(2026).previous());
    }
}
