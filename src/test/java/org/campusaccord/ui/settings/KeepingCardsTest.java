package org.campusaccord.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.testing.FakeBackups;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.opening.FakeWorkspaces;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Safekeeping;
import org.junit.jupiter.api.Test;

/** The cards of the settings that look after the whole store. */
class KeepingCardsTest extends WindowTest {
    private static final String OTHER = "six loud owls sleep south";

    private final FakeCare care = new FakeCare(Path.of("data"));
    private final FakeBackups backups = new FakeBackups();
    private final FakeSafekeeping keeping = new FakeSafekeeping(care);

    @Override
    protected Workspace prepared(Workspace opened) {
        return FakeWorkspaces.with(backups, opened, opened::close);
    }

    @Override
    protected Optional<Safekeeping> safekeeping() {
        return Optional.of(keeping);
    }

    private void arrive() {
        go(new Place.SettingsPage());
    }

    /** Presses a button that may lie below what the window shows. */
    private void fire(String selector) {
        var button = robot.lookup(selector).queryButton();
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    private void pictureCard(String selector, String name) {
        Screenshots.take(robot.lookup(selector).query(), name);
    }

    @Test
    void saysPlainlyThatNothingIsLocked() {
        arrive();

        assertThat(shows("Anyone with this computer account, or with a copy of the file, can read everything"))
                .isTrue();
        pictureCard("#lock-card", "card-lock-off");
    }

    @Test
    void setsAPassphraseThatIsTypedTwice() {
        arrive();
        fire("#set-passphrase");
        type("#new-passphrase", FakeCare.PASSPHRASE);
        type("#new-passphrase-again", FakeCare.PASSPHRASE);
        pictureCard("#lock-card", "card-lock-set");
        fire("#take-passphrase");

        assertThat(keeping.asked()).containsExactly("set " + FakeCare.PASSPHRASE);
    }

    @Test
    void saysThatTheSecondIsNotTheSame() {
        arrive();
        fire("#set-passphrase");
        type("#new-passphrase", FakeCare.PASSPHRASE);
        type("#new-passphrase-again", OTHER);
        fire("#take-passphrase");

        assertThat(shows("This is not the same as above.")).isTrue();
        assertThat(keeping.asked()).isEmpty();
        pictureCard("#lock-card", "card-lock-not-same");
    }

    @Test
    void changesThePassphraseOnlyWithThePresentOne() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        pictureCard("#lock-card", "card-lock-on");
        fire("#change-passphrase");
        type("#present-passphrase", "four loud herons");
        type("#new-passphrase", OTHER);
        type("#new-passphrase-again", OTHER);
        fire("#take-passphrase");
        assertThat(shows("neither the passphrase nor the recovery key")).isTrue();
        pictureCard("#lock-card", "card-lock-change");

        type("#present-passphrase", FakeCare.PASSPHRASE);
        fire("#take-passphrase");

        assertThat(keeping.asked()).containsExactly("change " + FakeCare.PASSPHRASE + " to " + OTHER);
    }

    @Test
    void makesANewRecoverySheetOnlyWithThePassphrase() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        assertThat(shows("It is not on record that you have the sheet")).isTrue();
        fire("#renew-recovery-key");
        type("#present-passphrase", "four loud herons");
        fire("#take-renewal");
        assertThat(shows("neither the passphrase nor the recovery key")).isTrue();
        type("#present-passphrase", FakeCare.PASSPHRASE);
        pictureCard("#lock-card", "card-lock-new-sheet");
        fire("#take-renewal");

        assertThat(keeping.asked()).containsExactly("new sheet with " + FakeCare.PASSPHRASE);
    }

    @Test
    void saysNothingOfASheetThatSomebodyHas() {
        care.lockedWith(FakeCare.PASSPHRASE);
        workspace.settings().rememberRecoverySheet(care.recoveryMark().orElseThrow());
        arrive();

        assertThat(shows("It is not on record")).isFalse();
    }

    @Test
    void removesThePassphraseOnlyWithThePresentOne() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        fire("#remove-passphrase");
        type("#present-passphrase", FakeCare.PASSPHRASE);
        pictureCard("#lock-card", "card-lock-remove");
        fire("#take-removal");

        assertThat(keeping.asked()).containsExactly("remove " + FakeCare.PASSPHRASE);
    }

    @Test
    void saysHowLongToWaitBeforeAnotherTry() {
        care.lockedWith(FakeCare.PASSPHRASE).waits(Duration.ofSeconds(30));
        arrive();
        fire("#remove-passphrase");
        type("#present-passphrase", FakeCare.PASSPHRASE);
        fire("#take-removal");

        assertThat(shows("You can try again in 30 seconds.")).isTrue();
    }

    @Test
    void setsTheTimeAlone() {
        care.lockedWith(FakeCare.PASSPHRASE);
        arrive();
        ComboBox<Integer> list = robot.lookup("#idle-minutes").queryComboBox();
        onFx(() -> {
            list.setValue(0);
            return true;
        });

        assertThat(keeping.asked()).containsExactly("idle 0");
        assertThat(workspace.settings().idleMinutes()).isZero();
    }

    @Test
    void goesBackToHowThingsStandWithEscape() {
        arrive();
        fire("#set-passphrase");
        press(KeyCode.ESCAPE);

        assertThat(robot.lookup("#set-passphrase").tryQuery()).isPresent();
    }

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
        fire("#back-up-now");

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
        fire("#check-data");

        assertThat(shows("All is well:")).isTrue();
        pictureCard("#backups-card", "card-backups-checked");
    }

    @Test
    void showsTheFirstBackupsAndAllOnRequest() {
        for (int hours = 0; hours < 200; hours += 24) {
            backups.having(FakeCare.backup(hours, BackupReason.DAILY, Backup.State.VERIFIED, true));
        }
        arrive();
        assertThat(robot.lookup(".backup-row").queryAll()).hasSize(5);
        fire("#all-backups");

        assertThat(robot.lookup(".backup-row").queryAll()).hasSize(9);
    }

    @Test
    void asksOnceBeforeABackupIsRestored() {
        backups.having(
                FakeCare.backup(0, BackupReason.DAILY, Backup.State.VERIFIED, false),
                FakeCare.backup(24, BackupReason.BEFORE_UPGRADE, Backup.State.UNVERIFIED, true),
                FakeCare.backup(48, BackupReason.BEFORE_RESTORE, Backup.State.DAMAGED, false));
        arrive();
        fire(".restore-backup");
        assertThat(keeping.asked()).isEmpty();
        assertThat(shows("Restore the backup of Aug 17, 2026, 8:05 AM?")).isTrue();
        pictureCard("#backups-card", "card-backups");

        fire("#restore-now");

        assertThat(keeping.asked()).containsExactly("restore backup-0.zip");
    }

    @Test
    void asksForThePassphraseOfALockedBackup() {
        backups.having(FakeCare.backup(24, BackupReason.DAILY, Backup.State.VERIFIED, true));
        arrive();
        fire(".restore-backup");
        fire("#restore-now");
        assertThat(shows("This backup is locked.")).isTrue();
        type("#backup-passphrase", FakeCare.PASSPHRASE);
        fire("#restore-now");

        assertThat(keeping.asked()).containsExactly("restore backup-24.zip with " + FakeCare.PASSPHRASE);
    }

    @Test
    void choosesASecondFolderAndSaysWhenItIsAway() {
        arrive();
        dialogs.willChoose(Path.of("away", "stick"));
        fire("#choose-second");

        assertThat(backups.plan()).isEqualTo(new BackupPlan(7, 4, 12, Optional.of(Path.of("away", "stick"))));
        assertThat(shows("This folder is not there now.")).isTrue();
        pictureCard("#backups-card", "card-backups-away");
        fire("#remove-second");
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
