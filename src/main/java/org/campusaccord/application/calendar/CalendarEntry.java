package org.campusaccord.application.calendar;

import java.time.Duration;
import java.util.List;

/**
 * One thing in a calendar.
 *
 * @param uid the same each time this thing is exported, and no other's
 * @param details may be empty
 * @param place may be empty
 * @param alarms how long before it begins the person is reminded
 * @param cancelled whether it is over before its day, so that a calendar strikes it out
 */
public record CalendarEntry(
        String uid, String title, String details, String place, When when, List<Duration> alarms, boolean cancelled) {
    public CalendarEntry {
        alarms = List.copyOf(alarms);
    }

    /** The same, struck out. */
    CalendarEntry struckOut() {
        return new CalendarEntry(uid, title, details, place, when, List.of(), true);
    }
}
