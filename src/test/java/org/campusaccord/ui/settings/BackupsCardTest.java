package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card that makes, keeps and restores backups. */
class BackupsCardTest extends KeepingCardsTest {
    @Test
    void saysThatThereIsNoBackupYet() {
        arrive();

        assertThat(shows("There is no backup yet.")).isTrue();
        pictureCard("#backups-card", "card-backups-none");
    }

    @Test
    void makesABackupByHandAndSaysSo() {
        backups.having(FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false));
        arrive();
        pressButton("#back-up-now");

        assertThat(shows("The backup of Aug 17, 2026, 1:05 PM was made and verified."))
                .isTrue();
        assertThat(robot.lookup(".backup-row").queryAll()).hasSize(2);
    }

    @Test
    void keepsTheFocusOnTheButtonAndSaysThatTheSecondFolderHasTheBackupToo() {
        backups.keep(new BackupPlan(7, 4, 12, Optional.of(Path.of("stick"))));
        arrive();
        onFx(() -> {
            robot.lookup("#back-up-now").queryButton().requestFocus();
            return true;
        });
        press(KeyCode.SPACE);

        assertThat(scene().getFocusOwner().getId()).isEqualTo("back-up-now");
        assertThat(shows("It is on this computer and in the second folder, stick."))
                .isTrue();
        pictureCard("#backups-card", "card-backups-made-twice");
    }

    @Test
    void namesEachBackupThatStandsInClearAndSaysWhatToDo() {
        care.lockedWith(FakeCare.PASSPHRASE);
        var left = Path.of("stick", "campus-accord 2026-08-01 0800 daily.zip");
        backups.leavesInClear(left, Path.of("stick", "campus-accord 2026-08-02 0800 daily.zip"));
        arrive();

        assertThat(shows("2 backups are not encrypted")).isTrue();
        assertThat(shows(left.toString())).isTrue();
        assertThat(shows("move it into " + Path.of("data", "backups"))).isTrue();
        pictureCard("#backups-card", "card-backups-in-clear");
    }

    @Test
    void checksTheDataAndSaysThatAllIsWell() {
        arrive();
        pressButton("#check-data");

        assertThat(shows("All is well:")).isTrue();
        pictureCard("#backups-card", "card-backups-checked");
    }

    @Test
    void savesACopyWhereItIsAskedToAndSaysWhatItIsFor() {
        arrive();
        var file = Path.of("stick", "mine.accord");
        dialogs.willChoose(file);
        pressButton("#save-copy");

        assertThat(dialogs.offeredName()).isEqualTo("campus-accord " + LocalDate.now(clock) + ".accord");
        assertThat(shows("The copy was made and verified. It lies here: " + file))
                .isTrue();
        assertThat(shows("It takes no passphrase")).isTrue();
        assertThat(shows("Restore it from these settings on another computer")).isTrue();
        pictureCard("#backups-card", "card-backups-saved");
    }

    @Test
    void saysThatTheCopyOfALockedStoreIsLockedAndHowAZipIsRestored() {
        backups.copiesAreLocked();
        arrive();
        dialogs.willChoose(Path.of("stick", "mine.zip"));
        pressButton("#save-copy");

        assertThat(shows("It is locked: it takes the passphrase")).isTrue();
        assertThat(shows("Restore it from these settings, here or on another computer."))
                .isTrue();
    }

    @Test
    void offersTheFolderOfTheLastCopy(@TempDir Path stick) {
        arrive();
        dialogs.willChoose(stick.resolve("mine.accord"));
        pressButton("#save-copy");
        pressButton("#save-copy");

        assertThat(dialogs.offeredFolder()).contains(stick);
    }

    @Test
    void saysBesideTheButtonsWhyACopyCouldNotBeSaved() {
        backups.failsWith(Problem.of("backup.not-ours", "stick/letter.zip"));
        arrive();
        dialogs.willChoose(Path.of("stick", "letter.zip"));
        pressButton("#save-copy");

        assertThat(shows("There is a file stick/letter.zip already, and it is something else than a backup."))
                .isTrue();
        assertThat(dialogs.told()).isEmpty();
        pictureCard("#backups-card", "card-backups-not-saved");
    }

    @Test
    void restoresAFileFromElsewhere() {
        arrive();
        dialogs.willChoose(Path.of("stick", "mine.accord"));
        pressButton("#restore-file");
        assertThat(shows("Restore “mine.accord”?")).isTrue();
        pictureCard("#backups-card", "card-backups-file");
        type("#backup-passphrase", FakeCare.PASSPHRASE);
        pressButton("#restore-now");

        assertThat(keeping.asked()).containsExactly("restore mine.accord with " + FakeCare.PASSPHRASE);
    }

    @Test
    void asksForThePresentPassphraseBeforeAnyFileFromElsewhereTakesTheLockedStoresPlace() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        dialogs.willChoose(Path.of("stick", "mine.zip"));
        pressButton("#restore-file");
        pressButton("#restore-now");
        assertThat(keeping.asked()).isEmpty();
        type("#present-passphrase", FakeCare.PASSPHRASE);
        pressButton("#restore-now");

        assertThat(keeping.asked()).containsExactly("restore mine.zip over " + FakeCare.PASSPHRASE);
    }

    @Test
    void showsTheFirstBackupsAndAllOnRequest() {
        for (int hours = 0; hours < 200; hours += 24) {
            backups.having(FakeCare.backup(hours, BackupReason.DAILY, Backup.State.VERIFIED, true));
        }
        arrive();
        assertThat(robot.lookup(".backup-row").queryAll()).hasSize(5);
        pressButton("#all-backups");

        assertThat(robot.lookup(".backup-row").queryAll()).hasSize(9);
    }

    @Test
    void asksOnceBeforeABackupIsRestored() {
        backups.having(
                FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false),
                FakeCare.backup(24, BackupReason.BEFORE_UPGRADE, Backup.State.UNVERIFIED, true),
                FakeCare.backup(48, BackupReason.BEFORE_RESTORE, Backup.State.DAMAGED, false));
        arrive();
        pressButton(".restore-backup");
        assertThat(keeping.asked()).isEmpty();
        assertThat(shows("Restore the backup of Aug 17, 2026, 8:05 AM?")).isTrue();
        pictureCard("#backups-card", "card-backups");

        pressButton("#restore-now");

        assertThat(keeping.asked()).containsExactly("restore backup-0.zip");
    }

    @Test
    void asksForThePassphraseOfALockedBackup() {
        backups.having(FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, true));
        arrive();
        pressButton(".restore-backup");
        pressButton("#restore-now");
        assertThat(shows("This backup is locked.")).isTrue();
        type("#backup-passphrase", FakeCare.PASSPHRASE);
        pressButton("#restore-now");

        assertThat(keeping.asked()).containsExactly("restore backup-24.zip with " + FakeCare.PASSPHRASE);
    }

    @Test
    void asksForThePassphraseBeforeABackupInClearTakesTheLockAway() {
        care.lockedWith(FakeCare.PASSPHRASE);
        backups.having(FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, false));
        arrive();
        pressButton(".restore-backup");
        pressButton("#restore-now");
        assertThat(shows("Type its present passphrase or recovery key")).isTrue();
        type("#present-passphrase", "not this one");
        pressButton("#restore-now");
        assertThat(keeping.asked()).isEmpty();
        assertThat(robot.lookup("#restore-trouble").queryLabeled().isVisible()).isTrue();
        pictureCard("#backups-card", "card-backups-over-a-lock");
        type("#present-passphrase", FakeCare.PASSPHRASE);
        pressButton("#restore-now");

        assertThat(keeping.asked()).containsExactly("restore backup-24.zip over " + FakeCare.PASSPHRASE);
    }

    @Test
    void choosesASecondFolderAndSaysWhenItIsAway() {
        arrive();
        dialogs.willChoose(Path.of("away", "stick"));
        pressButton("#choose-second");

        assertThat(backups.plan()).isEqualTo(new BackupPlan(7, 4, 12, Optional.of(Path.of("away", "stick"))));
        assertThat(shows("This folder is not there now.")).isTrue();
        pictureCard("#backups-card", "card-backups-away");
        pressButton("#remove-second");
        assertThat(backups.plan().secondFolder()).isEmpty();
    }

    @Test
    void hasRoomForTextTwiceAsLarge() {
        care.lockedWith(FakeCare.PASSPHRASE);
        backups.having(
                FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, true),
                FakeCare.backup(24, BackupReason.BY_HAND, Backup.State.UNVERIFIED, false));
        arrive();
        ComboBox<Integer> size = robot.lookup("#text-size").queryComboBox();
        onFx(() -> {
            size.setValue(200);
            return true;
        });
        pictureCard("#lock-card", "card-lock-large");
        pictureCard("#backups-card", "card-backups-large");

        var restore = robot.lookup(".restore-backup").queryButton();
        assertThat(restore.getBoundsInParent().getMaxX())
                .isLessThanOrEqualTo(restore.getParent().getLayoutBounds().getWidth());
    }
}
