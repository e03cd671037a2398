package org.campusaccord.export.calendar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import org.campusaccord.application.calendar.CalendarBook;
import org.campusaccord.application.calendar.CalendarEntry;

/** A calendar file as another program takes it in. */
record CalendarReading(String text, Calendar calendar) {
    static final Instant AT = Instant.parse("2026-08-18T14:30:00Z");

    static CalendarReading of(ZoneId zone, CalendarEntry... entries) {
        return of(zone, AT, entries);
    }

    static CalendarReading of(ZoneId zone, Instant at, CalendarEntry... entries) {
        var out = new ByteArrayOutputStream();
        try {
            new ICalendarWriter()
                    .write(new CalendarBook("Coaching", "For your own calendar", zone, at, List.of(entries)), out);
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray()));
            return new CalendarReading(out.toString(StandardCharsets.UTF_8), calendar);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParserException unreadable) {
            throw new AssertionError(out.toString(StandardCharsets.UTF_8), unreadable);
        }
    }

    List<VEvent> events() {
        return calendar.getComponents(Component.VEVENT);
    }

    VEvent event() {
        return events().getFirst();
    }

    VTimeZone zone() {
        return calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
    }

    /** What a property of the first event says. */
    String value(String property) {
        return event().<Property>getRequiredProperty(property).getValue();
    }

    static Temporal end(VEvent event) {
        return event.<DateProperty<Temporal>>getRequiredProperty(Property.DTEND).getDate();
    }

    static Temporal start(VEvent event) {
        return event.<DateProperty<Temporal>>getRequiredProperty(Property.DTSTART)
                .getDate();
    }
}
