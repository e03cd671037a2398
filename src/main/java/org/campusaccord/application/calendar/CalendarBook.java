package org.campusaccord.application.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What goes into one calendar file.
 *
 * @param name what a calendar program calls it
 * @param audience for whom it is
 * @param zone in which times of day are meant
 * @param at when it was made: what was imported before is older
 */
public record CalendarBook(String name, String audience, ZoneId zone, Instant at, List<CalendarEntry> entries) {
    /** Before this program could write a calendar. */
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private static final long SECONDS_OF_A_MINUTE = 60;

    public CalendarBook {
        entries = List.copyOf(entries);
    }

    /**
     * Counts up from file to file, so that a calendar takes what it imports as news of what it has. It is the minutes since
     * a fixed day: the store does not keep what was in which file.
     */
    public int sequence() {
        return (int) Math.max(0, (at.getEpochSecond() - BEGINNING.getEpochSecond()) / SECONDS_OF_A_MINUTE);
    }
}
