package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.campusaccord.Composition;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.sample.SettableClock;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.testing.Settled;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.opening.FakeWorkspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole window with its real threads over a store that is locked, restored and changed as a whole. */
class LockingTest extends WholeWindowTest {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 8, 18, 9, 30);

    private final SettableClock clock = new SettableClock(MORNING, ZoneId.of("America/Chicago"));
    private FakeWorkspaces workspaces;

    @BeforeEach
    void furnish(@TempDir Path folder) {
        workspaces = new FakeWorkspaces(folder.resolve("own"), clock);
        try (var store = Composition.open(folder.resolve("own"), clock, Locale.US)) {
            store.settings().keep(Settled.champion("Rosalind Achterberg", "Pecan Valley ISD"));
            store.campuses().add("Live Oak Elementary", "101", Level.ELEMENTARY);
        }
    }

    /** Opens the window over a locked store and unlocks it. */
    private void openUnlocked() {
        openUnlocked(dialogs);
    }

    private void openUnlocked(Dialogs asked) {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        openWindow(workspaces, clock, asked);
        unlock(FakeCare.PASSPHRASE);
        waitUntil(() -> isThere(".rail"));
    }

    @Test
    void asksForThePassphraseBeforeAnythingIsShown() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere("#passphrase"));

        assertThat(workspaces.openNow()).isZero();
        assertThat(shows("Live Oak")).isFalse();
    }

    @Test
    void locksWithTheKeysAndComesBackToTheSamePlace() {
        openUnlocked();
        goToSettings();
        press(KeyCode.CONTROL, KeyCode.L);
        waitUntil(() -> isThere("#passphrase"));
        assertThat(workspaces.openNow()).isZero();
        assertThat(isThere("#your-name")).isFalse();
        assertThat(stage.getTitle()).isEqualTo("Campus Accord");

        unlock(FakeCare.PASSPHRASE);
        waitUntil(() -> isThere("#your-name"));

        assertThat(workspaces.openNow()).isEqualTo(1);
    }

    @Test
    void savesWhatWasTypedJustBeforeItIsLocked() {
        openUnlocked();
        goToSettings();
        type("#your-name", "Rosa Delgado");
        fire("#lock-now");
        unlock(FakeCare.PASSPHRASE);
        waitUntil(() -> isThere("#your-name") && !yourName().isEmpty());

        assertThat(yourName()).isEqualTo("Rosa Delgado");
    }

    @Test
    void coversWhatCouldNotBeSavedAndBringsItBack() {
        openUnlocked();
        goToSettings();
        type("#your-email", "nobody");
        press(KeyCode.CONTROL, KeyCode.L);
        waitUntil(() -> isThere("#passphrase"));
        assertThat(isThere("#your-email")).isFalse();
        assertThat(isThere("#quit")).isFalse();
        unlock(FakeCare.PASSPHRASE);
        waitUntil(() -> isThere("#your-email"));

        assertThat(((TextInputControl) find("#your-email")).getText()).isEqualTo("nobody");
        assertThat(workspaces.openNow()).isEqualTo(1);
    }

    @Test
    void staysCoveredWhenThePassphraseIsWrong() {
        openUnlocked();
        goToSettings();
        type("#your-email", "nobody");
        press(KeyCode.CONTROL, KeyCode.L);
        unlock("four loud herons");
        waitUntil(() -> shows("neither the passphrase nor the recovery key"));

        assertThat(isThere("#your-email")).isFalse();
    }

    @Test
    void locksWithTheFirstTouchAfterALongSleep() {
        openUnlocked();
        clock.set(MORNING.plusMinutes(16));
        press(KeyCode.SHIFT);
        waitUntil(() -> isThere("#passphrase"));

        assertThat(workspaces.openNow()).isZero();
    }

    @Test
    void doesNotLockAStoreWithoutAPassphrase() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        press(KeyCode.CONTROL, KeyCode.L);

        assertThat(isThere("#lock-now")).isFalse();
        assertThat(isThere("#passphrase")).isFalse();
        assertThat(workspaces.openNow()).isEqualTo(1);
    }

    @Test
    void hidesADialogThatIsOpenWhenItIsLocked() {
        var real = new Dialogs(MESSAGES);
        openUnlocked(real);
        onFx(() -> real.tell(Problem.of("agreement.unknown")));
        waitUntil(() -> Window.getWindows().size() == 2);
        fire("#lock-now");
        waitUntil(() -> isThere("#passphrase"));

        assertThat(Window.getWindows()).containsExactly(stage);
    }

    @Test
    void locksWithTheKeysFromWithinADialog() {
        var real = new Dialogs(MESSAGES);
        openUnlocked(real);
        onFx(() -> real.tell(Problem.of("agreement.unknown")));
        waitUntil(() -> Window.getWindows().stream().anyMatch(window -> !stage.equals(window) && window.isFocused()));
        press(KeyCode.CONTROL, KeyCode.L);
        waitUntil(() -> isThere("#passphrase"));

        assertThat(Window.getWindows()).containsExactly(stage);
    }

    @Test
    void asksForThePassphraseAgainWhenNobodySetsANewOne() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        openWindow(workspaces, clock, dialogs);
        unlock(FakeCare.KEY.grouped());
        waitUntil(() -> isThere("#renew-later"));
        clock.set(MORNING.plusMinutes(16));
        press(KeyCode.SHIFT);
        waitUntil(() -> isThere("#passphrase"));

        assertThat(workspaces.openNow()).isZero();
    }

    @Test
    void leadsFromTheNoticeOfAMissingSheetToTheSettings() {
        openUnlocked();
        assertThat(shows("not on record that you have the sheet")).isTrue();
        Screenshots.take(stage.getScene(), "notice-no-sheet");
        fire(".notice-way");
        waitUntil(() -> isThere("#renew-recovery-key"));

        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void showsANewRecoveryKeyAndComesBackToTheSettings() {
        openUnlocked();
        goToSettings();
        waitUntil(() -> isThere("#renew-recovery-key"));
        fire("#renew-recovery-key");
        type("#present-passphrase", FakeCare.PASSPHRASE);
        fire("#take-renewal");
        waitUntil(() -> isThere("#recovery-key"));
        assertThat(workspaces.openNow()).isZero();
        type("#key-confirmation", "A85G");
        fire("#key-kept");
        waitUntil(() -> isThere("#renew-recovery-key"));

        assertThat(shows("There is a new recovery key.")).isTrue();
        assertThat(isThere("#lock-card .field-note")).isFalse();
        Screenshots.take(stage.getScene(), "new-sheet-made");
    }

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
    void setsAPassphraseAndComesBackToTheSettings() {
        setPassphraseUpToTheKey();
        assertThat(workspaces.openNow()).isZero();
        type("#key-confirmation", "A85G");
        fire("#key-kept");
        waitUntil(() -> isThere("#change-passphrase"));

        assertThat(shows("The passphrase is set.")).isTrue();
        assertThat(isThere("#lock-now")).isTrue();
        Screenshots.take(stage.getScene(), "passphrase-set");
    }

    @Test
    void asksBeforeItClosesOverAnUnconfirmedRecoveryKey() {
        setPassphraseUpToTheKey();
        dialogs.willAnswer(false);
        onFx(window()::close);

        assertThat(dialogs.asked()).containsExactly("Leave without the recovery key?");
        assertThat(stage.isShowing()).isTrue();
        dialogs.willAnswer(true);
    }

    private void setPassphraseUpToTheKey() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        goToSettings();
        waitUntil(() -> isThere("#set-passphrase"));
        fire("#set-passphrase");
        type("#new-passphrase", FakeCare.PASSPHRASE);
        type("#new-passphrase-again", FakeCare.PASSPHRASE);
        fire("#take-passphrase");
        waitUntil(() -> isThere("#recovery-key"));
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
