package org.campusaccord.export.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.ProductId;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.calendar.CalendarBook;
import org.campusaccord.application.calendar.CalendarEntry;
import org.campusaccord.application.calendar.CalendarWriter;
import org.campusaccord.application.calendar.When;
import org.campusaccord.domain.agreement.Rhythm;

/** Writes calendars as iCalendar (RFC 5545). */
public final class ICalendarWriter implements CalendarWriter {
    private static final String PRODUCT = "-//Campus Accord//Campus Accord//EN";

    @Override
    public void write(CalendarBook book, OutputStream out) throws IOException {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It counts characters, and the standard counts bytes.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar(book));
        }
        out.write(Folding.fold(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static ICalendar calendar(CalendarBook book) {
        var calendar = new ICalendar();
        calendar.setProductId(new ProductId(PRODUCT));
        calendar.setMethod(new Method(Method.PUBLISH));
        calendar.addExperimentalProperty("X-WR-CALNAME", book.name());
        calendar.addExperimentalProperty("X-WR-CALDESC", book.audience());
        var series = book.entries().stream()
                .map(CalendarEntry::when)
                .filter(When.Series.class::isInstance)
                .map(When.Series.class::cast)
                .toList();
        series.stream()
                .map(When.Series::first)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> calendar.getTimezoneInfo()
                        .setDefaultTimezone(Zones.assignment(book.zone(), first, last(series))));
        book.entries().forEach(entry -> calendar.addEvent(event(entry, book)));
        return calendar;
    }

    private static LocalDateTime last(List<When.Series> series) {
        return series.stream()
                .map(When.Series::last)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(2)
                .atStartOfDay();
    }

    private static VEvent event(CalendarEntry entry, CalendarBook book) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSummary(entry.title());
        Optional.of(entry.details()).filter(words -> !words.isBlank()).ifPresent(event::setDescription);
        Optional.of(entry.place()).filter(words -> !words.isBlank()).ifPresent(event::setLocation);
        var at = Date.from(book.at());
        event.setDateTimeStamp(at);
        event.setLastModified(at);
        event.setSequence(book.sequence());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        switch (entry.when()) {
            case When.Day day -> fill(event, day);
            case When.Series series -> fill(event, series, book.zone());
        }
        entry.alarms().forEach(before -> event.addAlarm(alarm(before, entry.title())));
        return event;
    }

    /** Takes nobody's time. */
    private static void fill(VEvent event, When.Day day) {
        event.setDateStart(new DateStart(date(day.date())));
        event.setDateEnd(new DateEnd(date(day.date().plusDays(1))));
        event.setTransparency(true);
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static void fill(VEvent event, When.Series series, ZoneId zone) {
        event.setDateStart(new DateStart(time(series.first(), zone)));
        event.setDuration(new Duration.Builder().minutes(series.minutes()).build());
        event.setRecurrenceRule(rule(series, zone));
    }

    private static ICalDate time(LocalDateTime time, ZoneId zone) {
        return new ICalDate(Date.from(time.atZone(zone).toInstant()), true);
    }

    private static Recurrence rule(When.Series series, ZoneId zone) {
        var weekday = DayOfWeek.valueOf(series.first().getDayOfWeek().name());
        var rule = new Recurrence.Builder(series.rhythm() == Rhythm.MONTHLY ? Frequency.MONTHLY : Frequency.WEEKLY);
        switch (series.rhythm()) {
            case WEEKLY -> rule.byDay(weekday);
            case EVERY_TWO_WEEKS -> rule.interval(2).byDay(weekday);
            case MONTHLY -> rule.byDay(1, weekday);
        }
        return rule.until(Date.from(end(series.last(), zone)), true).build();
    }

    private static Instant end(LocalDate last, ZoneId zone) {
        return last.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant();
    }

    private static VAlarm alarm(java.time.Duration before, String words) {
        return VAlarm.display(
                new Trigger(
                        new Duration.Builder()
                                .prior(true)
                                .days(before.toDaysPart() == 0 ? null : (int) before.toDaysPart())
                                .hours(before.toHoursPart() == 0 ? null : before.toHoursPart())
                                .minutes(before.toMinutesPart() == 0 ? null : before.toMinutesPart())
                                .build(),
                        Related.START),
                words);
    }
}
