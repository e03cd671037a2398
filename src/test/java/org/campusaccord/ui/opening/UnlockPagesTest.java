package org.campusaccord.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.Test;

class UnlockPagesTest extends OpeningPagesTest {
    @Test
    void unlocksWithEnter() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        assertThat(focused()).isEqualTo("passphrase");
        picture("unlock");
        type("#passphrase", FakeCare.PASSPHRASE);
        press(KeyCode.ENTER);

        assertThat(opened).hasSize(1);
    }

    @Test
    void showsNoNameAndNoCampusWhileLocked() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();

        assertThat(shows("Data folder: " + workspaces.fakeCare().dataFolder())).isTrue();
        assertThat(stage.getScene().getRoot().lookup(".rail")).isNull();
    }

    @Test
    void saysCalmlyThatAPassphraseIsWrongAndSelectsIt() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        type("#passphrase", "four loud herons");
        press(KeyCode.ENTER);

        var field = robot.lookup("#passphrase").queryTextInputControl();
        assertThat(shows("What you typed is neither the passphrase nor the recovery key."))
                .isTrue();
        assertThat(field.getSelection().getLength()).isEqualTo("four loud herons".length());
        picture("unlock-wrong");
    }

    @Test
    void showsWhatIsTypedWhenSomebodyLooks() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE);
        open();
        type("#passphrase", "four loud herons");
        var eye = robot.lookup("#passphrase-eye").queryAs(ToggleButton.class);
        onFx(eye::fire);

        assertThat(focused()).isEqualTo("passphrase-plain");
        assertThat(eye.getAccessibleText()).isEqualTo("Cover what you type");
        picture("unlock-plain");
    }

    @Test
    void countsDownBeforeTheNextTryAndHasItRead() {
        workspaces.fakeCare().lockedWith(FakeCare.PASSPHRASE).waits(Duration.ofSeconds(2));
        open();

        assertThat(shows("You can try again in 2 seconds.")).isTrue();
        assertThat(robot.lookup("#passphrase").query().isDisabled()).isTrue();
        picture("unlock-wait");
        workspaces.fakeCare().waits(Duration.ZERO);
        onFx(second::isOver);
        onFx(second::isOver);
        assertThat(robot.lookup("#passphrase").query().isDisabled()).isFalse();
        assertThat(focused()).isEqualTo("passphrase");
    }
}
