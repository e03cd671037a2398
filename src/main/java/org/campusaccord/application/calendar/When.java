package org.campusaccord.application.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.campusaccord.domain.agreement.Rhythm;

/** When something in a calendar is. */
public sealed interface When {
    /** A whole day, the same day wherever one looks from. */
    record Day(LocalDate date) implements When {}

    /**
     * A meeting that recurs, at the same time of day by the clock on the wall.
     *
     * @param first its first time; where it is monthly, the first of its weekday in that month
     * @param last the last day on which it may fall
     */
    record Series(LocalDateTime first, int minutes, Rhythm rhythm, LocalDate last) implements When {}
}
