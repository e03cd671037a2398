package org.campusaccord.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which people are at school. */
final class SchoolDays {
    private SchoolDays() {}

    static LocalDate onOrAfter(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    static LocalDate onOrBefore(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
