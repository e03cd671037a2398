package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;

/** Backups are made and restored in the whole window, also when the store does not open. */
class BackupsWindowTest extends OwnStoreWindowTest {
    @Test
    void makesTheFirstBackupOfTheDayWhenTheStoreIsOpen() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> workspaces.backups().askedWhetherDue() == 1);

        assertThat(isThere(".notice-banner")).isFalse();
    }

    @Test
    void tellsQuietlyThatTheSecondFolderIsAway() {
        workspaces.backups().secondFolderFails(Problem.of("store.folder-unusable", "E:/backups"));
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".notice-banner"));

        assertThat(shows("but not in the second folder")).isTrue();
        assertThat(dialogs.told()).isEmpty();
        Screenshots.take(stage.getScene(), "notice");
    }

    @Test
    void tellsOnAnotherPageThatASlowDriveHasTheCopy() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> workspaces.backups().askedWhetherDue() == 1);
        var drive = new CompletableFuture<Boolean>();
        workspaces.backups().writesTo(drive::join);
        dialogs.willChoose(Path.of("stick", "mine.accord"));
        goToSettings();
        fire("#save-copy");
        waitUntil(() -> find("#backups-card .progress-bar").isVisible());
        go("Today");
        waitUntil(() -> !isThere("#backups-card"));
        drive.complete(true);
        waitUntil(() -> isThere(".notice-banner"));

        assertThat(shows("The copy was made and verified. It lies here:")).isTrue();
    }

    @Test
    void tellsThatSomethingIsDamagedAndLeadsToTheBackups() {
        workspaces.backups().having(FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, false));
        workspaces
                .backups()
                .findsDamage(
                        Problem.of("check.text-altered", "Live Oak Elementary", "2026–27", 1),
                        Problem.of("check.activity-log", 12L));
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".notice-banner"));

        assertThat(shows("Live Oak Elementary, 2026–27: the text of revision 1"))
                .isTrue();
        Screenshots.take(stage.getScene(), "notice-damaged");
        fire(".notice-way");
        waitUntil(() -> isThere("#backups-card"));
    }

    @Test
    void restoresABackupFromTheSettingsAndTellsWhatWasKept() {
        workspaces.backups().having(FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, false));
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        goToSettings();
        waitUntil(() -> isThere(".restore-backup"));
        fire(".restore-backup");
        fire("#restore-now");
        waitUntil(() -> isThere(".notice-banner") && isThere("#backups-card"));

        assertThat(workspaces.fakeCare().done()).hasSize(1);
        assertThat(shows("before-restore.zip")).isTrue();
        assertThat(workspaces.openNow()).isEqualTo(1);
    }

    @Test
    void offersTheBackupInAWindowWhoseStoreIsDamaged() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.damaged", "file")));
        workspaces.fakeCare().having(FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, false));
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere("#restore-newest"));
        workspaces.standsInTheWay(Optional.empty());
        fire("#restore-newest");
        waitUntil(() -> isThere("#restore-now"));
        fire("#restore-now");
        waitUntil(() -> isThere(".rail"));

        assertThat(shows("is open now. What was there before is kept")).isTrue();
    }

    @Test
    void closesAtOnceFromAPageOfTrouble() {
        workspaces.standsInTheWay(Optional.of(Problem.of("store.newer", "file")));
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere("#quit"));
        fire("#quit");

        waitUntil(() -> !stage.isShowing());
        assertThat(workspaces.openNow()).isZero();
    }
}
