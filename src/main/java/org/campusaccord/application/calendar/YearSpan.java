package org.campusaccord.application.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.campusaccord.domain.calendar.SchoolYear;

/** The days of a school year, and the zone in which its times are meant. */
record YearSpan(SchoolYear year, LocalDate first, LocalDate last, ZoneId zone) {
    static YearSpan of(SchoolYear year, Month start, ZoneId zone) {
        return new YearSpan(year, year.firstDay(start), year.lastDay(start), zone);
    }
}
