package org.campusaccord.application.due;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which somebody asks, and the end of the school year that they ask about. */
record DueDay(LocalDate today, LocalDate yearEnd, ZoneId zone) {
    /** Meetings this many days ahead or fewer want to be prepared. */
    static final int MEETING_DAYS = 14;

    /** Check-ins this many days ahead or fewer are due. */
    static final int CHECK_IN_DAYS = 7;

    /** The review is to be held in the last days of the year, this many of them: parties leave before the year does. */
    static final int REVIEW_DAYS = 60;

    Urgency urgency(LocalDate day) {
        return Urgency.of(today, day);
    }

    boolean isAhead(LocalDate day) {
        return !day.isBefore(today);
    }

    /** Whether a day is over, or at most so many days ahead. */
    boolean isWithin(LocalDate day, int days) {
        return !day.isAfter(today.plusDays(days));
    }
}
