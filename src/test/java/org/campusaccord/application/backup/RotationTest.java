package org.campusaccord.application.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RotationTest {
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void yearsOfDailyUseLeaveSevenDaysFourWeeksAndTwelveMonths() {
        assertThat(afterUse(LocalDate.of(2024, 8, 1), LocalDate.of(2026, 11, 21), BackupPlan.USUAL))
                .containsExactly(
                        // Seven days.
                        "2026-11-21",
                        "2026-11-20",
                        "2026-11-19",
                        "2026-11-18",
                        "2026-11-17",
                        "2026-11-16",
                        "2026-11-15",
                        // Of four weeks the last day each: two of them are among the days.
                        "2026-11-08",
                        "2026-11-01",
                        // Of twelve months the last day each; this month's is the first of all.
                        "2026-10-31",
                        "2026-09-30",
                        "2026-08-31",
                        "2026-07-31",
                        "2026-06-30",
                        "2026-05-31",
                        "2026-04-30",
                        "2026-03-31",
                        "2026-02-28",
                        "2026-01-31",
                        "2025-12-31");
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                // Yesterday's is not yet 48 hours old.
                Arguments.of(new BackupPlan(1, 0, 0, Optional.empty()), 2),
                Arguments.of(new BackupPlan(7, 0, 0, Optional.empty()), 7),
                Arguments.of(new BackupPlan(1, 4, 0, Optional.empty()), 4 + 1),
                Arguments.of(new BackupPlan(1, 0, 120, Optional.empty()), 28 + 1),
                Arguments.of(new BackupPlan(60, 52, 120, Optional.empty()), 60 + 52 + 28));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void keepsNoMoreThanThePlanSays(BackupPlan plan, int most) {
        assertThat(afterUse(LocalDate.of(2024, 8, 1), LocalDate.of(2026, 11, 21), plan))
                .hasSizeBetween(1, most)
                .first()
                .isEqualTo("2026-11-21");
    }

    /** Rotated after each day's backup, as in use. */
    private static List<String> afterUse(LocalDate first, LocalDate last, BackupPlan plan) {
        var there = new ArrayList<Backup>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            there.add(daily(day));
            there.removeAll(superseded(there, plan, day.atTime(8, 1)));
        });
        return there.stream()
                .sorted(Comparator.comparing(Backup::takenAt).reversed())
                .map(backup -> LocalDate.ofInstant(backup.takenAt(), ZONE).toString())
                .toList();
    }

    @Test
    void copiesOfADamagedStoreAreThinnedOutAmongThemselves() {
        var good = backup(MONDAY.minusDays(3).atTime(8, 0), BackupReason.DAILY, Backup.State.VERIFIED);
        var morning = backup(MONDAY.atTime(8, 0), BackupReason.DAILY, Backup.State.UNVERIFIED);
        var noon = backup(MONDAY.atTime(12, 0), BackupReason.DAILY, Backup.State.UNVERIFIED);
        var byHand = backup(MONDAY.atTime(9, 0), BackupReason.BY_HAND, Backup.State.UNVERIFIED);
        var plan = new BackupPlan(1, 0, 0, Optional.empty());
        assertThat(superseded(List.of(noon, byHand, morning, good), plan, MONDAY.atTime(12, 0)))
                .containsExactly(morning);
    }

    @Test
    void holidaysCostNoBackup() {
        var before = Stream.iterate(MONDAY.minusDays(80), day -> day.plusDays(1))
                .limit(7)
                .map(RotationTest::daily)
                .toList();
        assertThat(superseded(before, BackupPlan.USUAL, MONDAY.atTime(9, 0))).isEmpty();
    }

    @Test
    void ofADayTheNewestIsKept() {
        var morning = backup(MONDAY.atTime(8, 0), BackupReason.DAILY, Backup.State.VERIFIED);
        var noon = backup(MONDAY.atTime(12, 0), BackupReason.DAILY, Backup.State.VERIFIED);
        assertThat(superseded(
                        List.of(noon, morning),
                        BackupPlan.USUAL,
                        MONDAY.plusDays(3).atTime(12, 0)))
                .containsExactly(morning);
    }

    @Test
    void aDayEndsAtMidnightWhereThePersonIs() {
        var lateOnSunday = backup(MONDAY.minusDays(1).atTime(23, 30), BackupReason.DAILY, Backup.State.VERIFIED);
        var earlyOnMonday = backup(MONDAY.atTime(0, 30), BackupReason.DAILY, Backup.State.VERIFIED);
        assertThat(superseded(List.of(lateOnSunday, earlyOnMonday), BackupPlan.USUAL, MONDAY.atTime(9, 0)))
                .isEmpty();
    }

    @Test
    void whatAPersonMadeStaysForThirtyDays() {
        var byHand = backup(MONDAY.atTime(8, 0), BackupReason.BY_HAND, Backup.State.VERIFIED);
        var daily = backup(MONDAY.atTime(9, 0), BackupReason.DAILY, Backup.State.VERIFIED);
        var both = List.of(byHand, daily);
        var plan = new BackupPlan(1, 0, 0, Optional.empty());
        assertThat(superseded(both, plan, MONDAY.plusDays(29).atTime(9, 0))).isEmpty();
        assertThat(superseded(both, plan, MONDAY.plusDays(31).atTime(9, 0))).containsExactly(byHand);
    }

    @Test
    void aLaterOneByHandStandsForTheDay() {
        var daily = backup(MONDAY.atTime(8, 0), BackupReason.DAILY, Backup.State.VERIFIED);
        var byHand = backup(MONDAY.atTime(16, 0), BackupReason.BY_HAND, Backup.State.VERIFIED);
        assertThat(superseded(List.of(byHand, daily), BackupPlan.USUAL, MONDAY.atTime(16, 0)))
                .isEmpty();
        assertThat(superseded(
                        List.of(byHand, daily),
                        BackupPlan.USUAL,
                        MONDAY.plusDays(2).atTime(9, 0)))
                .containsExactly(daily);
    }

    @Test
    void nothingOfTheLastFortyEightHoursGoes() {
        var hourly = Stream.iterate(MONDAY.atTime(8, 0), hour -> hour.plusHours(1))
                .limit(49)
                .map(hour -> backup(hour, BackupReason.DAILY, Backup.State.VERIFIED))
                .toList();
        var plan = new BackupPlan(1, 0, 0, Optional.empty());
        assertThat(superseded(hourly, plan, MONDAY.plusDays(2).atTime(8, 0))).containsExactly(hourly.getFirst());
    }

    @Test
    void damagedOnesNeitherCountNorGo() {
        var good = daily(MONDAY.minusDays(400));
        var damaged = Stream.iterate(MONDAY, day -> day.minusDays(1))
                .limit(300)
                .map(day -> backup(day.atTime(8, 0), BackupReason.DAILY, Backup.State.DAMAGED));
        var all = Stream.concat(Stream.of(good), damaged).toList();
        assertThat(superseded(all, new BackupPlan(1, 0, 0, Optional.empty()), MONDAY.atTime(9, 0)))
                .isEmpty();
    }

    @Test
    void aStoreThatWasDamagedIsNeverThrownAway() {
        var raw = backup(MONDAY.minusDays(500).atTime(8, 0), BackupReason.BEFORE_RESTORE, Backup.State.UNVERIFIED);
        assertThat(superseded(
                        List.of(raw, daily(MONDAY)), new BackupPlan(1, 0, 0, Optional.empty()), MONDAY.atTime(9, 0)))
                .isEmpty();
    }

    @Test
    void oneOfAClockThatWasWrongTakesNoOthersPlace() {
        var future = daily(LocalDate.of(2031, 1, 1));
        var today = daily(MONDAY);
        assertThat(superseded(List.of(future, today), new BackupPlan(1, 0, 0, Optional.empty()), MONDAY.atTime(9, 0)))
                .isEmpty();
    }

    private static List<Backup> superseded(List<Backup> backups, BackupPlan plan, LocalDateTime now) {
        return new Rotation(plan, now.atZone(ZONE)).superseded(backups);
    }

    private static Backup daily(LocalDate day) {
        return backup(day.atTime(8, 0), BackupReason.DAILY, Backup.State.VERIFIED);
    }

    private static Backup backup(LocalDateTime at, BackupReason reason, Backup.State state) {
        return new Backup(Path.of(at + reason.name()), at.atZone(ZONE).toInstant(), reason, 1000, state, false);
    }
}
