package org.campusaccord.application.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How soon something wants to be done, the most urgent first. */
public enum Urgency {
    LATE,
    TODAY,
    THIS_WEEK,
    SOON,
    /** There is no day by which. */
    OPEN;

    private static final int DAYS_OF_A_WEEK = 7;

    /** How urgent it is today that something is done by a day. */
    public static Urgency of(LocalDate today, LocalDate day) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return LATE;
        }
        if (days == 0) {
            return TODAY;
        }
        return days < DAYS_OF_A_WEEK ? THIS_WEEK : SOON;
    }
}
