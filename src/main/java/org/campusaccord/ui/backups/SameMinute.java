package org.campusaccord.ui.backups;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusaccord.application.backup.Backup;

/**
 * The minutes in which a list has several backups, which would look alike without their seconds.
 *
 * @param crowded their beginnings
 */
record SameMinute(Set<Instant> crowded) {
    static final SameMinute NONE = new SameMinute(Set.of());

    static SameMinute of(Collection<Backup> list) {
        return new SameMinute(list.stream()
                .collect(Collectors.groupingBy(backup -> minute(backup.takenAt()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(minute -> minute.getValue() > 1)
                .map(minute -> minute.getKey())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean holds(Backup backup) {
        return crowded.contains(minute(backup.takenAt()));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
