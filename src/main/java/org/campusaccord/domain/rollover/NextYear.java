package org.campusaccord.domain.rollover;

import java.time.LocalDate;

/** The one rule for dates that go with an agreement into the next school year. */
public final class NextYear {
    private NextYear() {}

    /** The same day a year later; February 29 becomes February 28. */
    public static LocalDate sameDay(LocalDate day) {
        return day.plusYears(1);
    }
}
