package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.campusaccord.ui.common.Dialogs;
import org.junit.jupiter.api.Test;

/** The whole window over a store that is locked while somebody works in it. */
class LockingTest extends OwnStoreWindowTest {
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
    void saysWhereAPassphraseIsSetWhenThereIsNone() {
        openWindow(workspaces, clock, dialogs);
        waitUntil(() -> isThere(".rail"));
        press(KeyCode.CONTROL, KeyCode.L);
        press(KeyCode.CONTROL, KeyCode.L);

        assertThat(shows("Nothing was locked")).isTrue();
        Screenshots.take(stage.getScene(), "nothing-locked");
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
}
