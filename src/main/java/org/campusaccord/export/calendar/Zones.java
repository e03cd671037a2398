package org.campusaccord.export.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.RecurrenceDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells a calendar program how the clocks of a zone go: each change there is within the days of the file, and nothing guessed. */
final class Zones {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Zones() {}

    static TimezoneAssignment assignment(ZoneId zone, LocalDateTime from, LocalDateTime to) {
        var component = new VTimezone(name(zone));
        var begin = from.atZone(zone).toInstant();
        var end = to.atZone(zone).toInstant();
        var rules = zone.getRules();
        add(component, zone, rules.previousTransition(begin.plusNanos(1)), begin);
        for (var change = rules.nextTransition(begin);
                change != null && !change.getInstant().isAfter(end);
                change = rules.nextTransition(change.getInstant())) {
            add(component, zone, change, change.getInstant());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    /** Names of offsets hold characters that stand for something else in a calendar. */
    private static String name(ZoneId zone) {
        return zone instanceof ZoneOffset offset ? "UTC" + offset.getId().replace(':', '-') : zone.getId();
    }

    private static void add(VTimezone component, ZoneId zone, @Nullable ZoneOffsetTransition change, Instant then) {
        var known = Optional.ofNullable(change);
        var after = known.map(ZoneOffsetTransition::getOffsetAfter)
                .orElseGet(() -> zone.getRules().getOffset(then));
        var before = known.map(ZoneOffsetTransition::getOffsetBefore).orElse(after);
        var summer = zone.getRules()
                .isDaylightSavings(known.map(ZoneOffsetTransition::getInstant).orElse(then));
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        var since =
                components(known.map(ZoneOffsetTransition::getDateTimeBefore).orElse(ALWAYS));
        observance.setDateStart(since);
        observance.addRecurrenceDates(once(since));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        component.addComponent(observance);
    }

    /** Says again when it begins: some programs take in only what recurs. */
    private static RecurrenceDates once(DateTimeComponents since) {
        var dates = new RecurrenceDates();
        dates.getDates().add(new ICalDate(since, true));
        return dates;
    }

    private static DateTimeComponents components(LocalDateTime time) {
        return new DateTimeComponents(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                false);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(TimeUnit.SECONDS.toMillis(offset.getTotalSeconds()));
    }
}
