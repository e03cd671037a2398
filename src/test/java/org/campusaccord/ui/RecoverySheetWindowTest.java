package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;

/** A passphrase and the sheet with its recovery key are made in the whole window. */
class RecoverySheetWindowTest extends OwnStoreWindowTest {
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
}
