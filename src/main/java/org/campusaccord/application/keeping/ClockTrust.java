package org.campusaccord.application.keeping;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.settings.SettingStore;

/**
 * Whether the clock may decide that something is lost for good. A clock that leaps ahead, after a flat battery for
 * instance, looks just like a long vacation: only a day of use that lies shortly before today tells them apart.
 */
final class ClockTrust {
    private static final int MOST_DAYS = 60;
    private static final String WAITING_SINCE = "deletion.waiting-since";

    private final SettingStore settings;
    private final AuditService audit;
    private final Clock clock;

    ClockTrust(SettingStore settings, AuditService audit, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where nothing speaks for the clock, today is remembered, and speaks for it on a later day. */
    boolean isEarned() {
        var today = LocalDate.now(clock);
        if (daysOfUse().anyMatch(day -> day.isBefore(today) && !day.isBefore(today.minusDays(MOST_DAYS)))) {
            return true;
        }
        settings.put(WAITING_SINCE, today.toString());
        return false;
    }

    private Stream<LocalDate> daysOfUse() {
        var recorded = audit.events().stream()
                .map(AuditEvent::at)
                .map(at -> at.withZoneSameInstant(clock.getZone()).toLocalDate());
        return Stream.concat(recorded, waitingSince().stream());
    }

    private Optional<LocalDate> waitingSince() {
        try {
            return settings.get(WAITING_SINCE).map(LocalDate::parse);
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
