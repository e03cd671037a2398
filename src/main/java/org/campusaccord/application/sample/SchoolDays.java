package org.campusaccord.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** Days on which people are at school, or in summer at their desks. */
final class SchoolDays {
    private static final int WEEK = 7;

    private SchoolDays() {}

    static LocalDate onOrAfter(LocalDate day) {
        var at = day;
        while (isFree(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    static LocalDate onOrBefore(LocalDate day) {
        var at = day;
        while (isFree(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY || isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() <= 3;
            case MAY -> monday && day.getDayOfMonth() + WEEK > day.lengthOfMonth();
            case JULY -> MonthDay.from(day).equals(MonthDay.of(7, 4));
            case SEPTEMBER -> monday && day.getDayOfMonth() <= WEEK;
            // The week of Thanksgiving, from its Monday to its Friday.
            case NOVEMBER ->
                thursday(day).getDayOfMonth() > 3 * WEEK && thursday(day).getDayOfMonth() <= 4 * WEEK;
            case DECEMBER -> day.getDayOfMonth() >= 21;
            default -> false;
        };
    }

    private static LocalDate thursday(LocalDate day) {
        return day.with(DayOfWeek.THURSDAY);
    }
}
