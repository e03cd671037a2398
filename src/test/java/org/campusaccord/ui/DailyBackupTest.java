package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeBackups;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;

class DailyBackupTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 8, 18, 23, 50);

    private final SettableClock clock = new SettableClock(EVENING, ZoneOffset.UTC);
    private final FakeBackups backups = new FakeBackups();
    private final List<DailyBackup.Trouble> told = new ArrayList<>();
    private final DailyBackup daily = new DailyBackup(backups, new DirectTasks(), clock, told::add);

    @Test
    void asksOnceADay() {
        daily.look();
        daily.look();

        assertThat(backups.askedWhetherDue()).isEqualTo(1);
    }

    @Test
    void asksAgainAfterMidnight() {
        daily.look();
        clock.set(EVENING.plusMinutes(15));
        daily.look();

        assertThat(backups.askedWhetherDue()).isEqualTo(2);
    }

    @Test
    void tellsThatNoneCouldBeMade() {
        backups.failsWith(Problem.of("store.no-space", "file"));

        daily.look();

        assertThat(told).containsExactly(new DailyBackup.Trouble.NotMade(Problem.of("store.no-space", "file")));
    }

    @Test
    void tellsWhatStillStandsInClear() {
        var left = Path.of("stick", "daily.zip");
        backups.leavesInClear(left);

        daily.look();

        assertThat(told).containsExactly(new DailyBackup.Trouble.InClear(List.of(left)));
    }

    @Test
    void tellsThatTheStoreIsDamagedAndWhatCanBeRestored() {
        var good = FakeCare.backup(20, BackupReason.DAILY, Backup.State.VERIFIED, false);
        var altered = Problem.of("check.text-altered", "Live Oak Elementary", "2026–27", 1);
        backups.having(FakeCare.backup(3, BackupReason.DAILY, Backup.State.UNVERIFIED, false), good);
        backups.findsDamage(altered);

        daily.look();

        assertThat(told).containsExactly(new DailyBackup.Trouble.Damaged(List.of(altered), Optional.of(good)));
    }

    @Test
    void tellsThatTheStoreIsDamagedWhereNoGoodBackupIsLeft() {
        var altered = Problem.of("check.scan-altered", "Live Oak Elementary", "2026–27");
        backups.findsDamage(altered);

        daily.look();

        assertThat(told).containsExactly(new DailyBackup.Trouble.Damaged(List.of(altered), Optional.empty()));
    }

    @Test
    void tellsThatTheSecondFolderIsAway() {
        var away = Problem.of("store.folder-unusable", "E:/backups");
        backups.secondFolderFails(away);

        daily.look();

        assertThat(told).containsExactly(new DailyBackup.Trouble.NotInSecondFolder(away));
    }
}
