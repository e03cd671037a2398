package org.campusaccord.application.backup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which backups are no longer needed. Of each of the last days that have one the newest is kept, so of weeks, so of
 * months: holidays cost no backup. What a person made, and what was kept before an upgrade or a restore, counts like the
 * others and stays for a month at least. One that is dated in the future, by a clock that was wrong, stays and takes no
 * other's place. Only a good one takes the place of a good one. Those of a store that is damaged, which are made anew at
 * each start, are thinned out among themselves, so that they do not fill the disk.
 */
final class Rotation {
    private static final int HOURS_OF_THE_FRESH = 48;
    private static final int DAYS_OF_THE_SPECIAL = 30;

    private final BackupPlan plan;
    private final ZonedDateTime now;

    Rotation(BackupPlan plan, ZonedDateTime now) {
        this.plan = plan;
        this.now = now;
    }

    /** Those to take away; never the newest good one. */
    List<Backup> superseded(Collection<Backup> backups) {
        var good = notKept(backups, Backup::isGood).filter(backup -> !isFresh(backup) && !isSpecial(backup));
        return Stream.concat(good, notKept(backups, Rotation::isOfDamagedStore)).toList();
    }

    private static boolean isOfDamagedStore(Backup backup) {
        return backup.state() == Backup.State.UNVERIFIED && backup.reason() == BackupReason.DAILY;
    }

    private Stream<Backup> notKept(Collection<Backup> backups, Predicate<Backup> which) {
        var counted = backups.stream()
                .filter(which)
                .filter(backup -> !backup.takenAt().isAfter(now.toInstant()))
                .sorted(Comparator.comparing(Backup::takenAt).reversed())
                .toList();
        var kept = new HashSet<Backup>();
        kept.addAll(newestOfEach(counted, plan.days(), Function.identity()));
        kept.addAll(newestOfEach(counted, plan.weeks(), Rotation::week));
        kept.addAll(newestOfEach(counted, plan.months(), YearMonth::from));
        return counted.stream().filter(backup -> !kept.contains(backup));
    }

    private <T> Set<Backup> newestOfEach(List<Backup> newestFirst, int most, Function<LocalDate, T> span) {
        var newest = new LinkedHashMap<T, Backup>();
        for (var backup : newestFirst) {
            var in = span.apply(day(backup.takenAt()));
            if (newest.size() < most || newest.containsKey(in)) {
                newest.putIfAbsent(in, backup);
            }
        }
        return new HashSet<>(newest.values());
    }

    /** Whoever notices today what went wrong yesterday finds the state before it, however many were made since. */
    private boolean isFresh(Backup backup) {
        return backup.takenAt().isAfter(now.minusHours(HOURS_OF_THE_FRESH).toInstant());
    }

    private boolean isSpecial(Backup backup) {
        return backup.reason() != BackupReason.DAILY
                && backup.takenAt().isAfter(now.minusDays(DAYS_OF_THE_SPECIAL).toInstant());
    }

    private LocalDate day(Instant at) {
        return at.atZone(now.getZone()).toLocalDate();
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
