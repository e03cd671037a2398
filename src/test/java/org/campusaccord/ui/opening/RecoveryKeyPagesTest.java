package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RecoveryKeyPagesTest extends OpeningPagesTest {
    @Test
    void leadsFromTheRecoveryKeyToANewPassphraseAndANewKey() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        var link = robot.lookup("#forgotten").queryAs(Hyperlink.class);
        onFx(link::fire);
        picture("unlock-forgotten");
        type("#passphrase", FakeCare.KEY.grouped());
        press(KeyCode.ENTER);
        assertThat(shows("Set a new passphrase?")).isTrue();
        assertThat(shows("keep the old sheet with such copies")).isTrue();
        picture("renew");
        type("#new-passphrase", "six loud owls sleep south");
        type("#new-passphrase-again", "six loud owls sleep south");
        fire("#take-passphrase");

        assertThat(shows("Your recovery key")).isTrue();
    }

    @Test
    void goesOnFromTheRecoveryKeyOnlyWithItsLastGroup() {
        onFx(() -> opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), Arrival.FIRST));
        picture("recovery-key");
        type("#key-confirmation", "7Q4M");
        fire("#key-kept");
        assertThat(shows("This is not the last group.")).isTrue();
        assertThat(opened).isEmpty();
        type("#key-confirmation", "a85g");
        fire("#key-kept");

        assertThat(opened).hasSize(1);
    }

    @Test
    void printsAndCopiesTheRecoveryKey() {
        onFx(() -> opening.setPassphrase(Passphrase.of(FakeCare.PASSPHRASE), Arrival.FIRST));
        fire("#print-key");
        assertThat(printed).containsExactly("RecoverySheet");
        fire("#copy-key");

        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(FakeCare.KEY.grouped()));
    }
}
