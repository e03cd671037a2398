package org.campusaccord.export.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Period;

/** When a recurring event takes place, as another library reckons it. */
final class Occurrences {
    private Occurrences() {}

    static List<Instant> of(CalendarReading read) {
        var from = LocalDate.of(1990, 1, 1).atStartOfDay(ZoneOffset.UTC);
        var period = new Period<>(from, from.plusYears(80));
        Stream<Period<Temporal>> periods = read.event().<Temporal>calculateRecurrenceSet(period).stream();
        return periods.map(Period::getStart).map(Instant::from).sorted().toList();
    }
}
