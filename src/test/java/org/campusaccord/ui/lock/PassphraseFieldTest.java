package org.campusaccord.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PassphraseFieldTest {
    private final FxRobot robot = new FxRobot();
    private final AtomicBoolean capsLock = new AtomicBoolean();
    private PassphraseField field;

    @BeforeEach
    void show() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        field = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var made = new PassphraseField("words", "Passphrase", new Messages(Locale.US), capsLock::get);
            stage.setScene(new Scene(made, 400, 200));
            return made;
        });
        FxToolkit.showStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, field::focus);
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.cleanupInput(robot);
        FxToolkit.hideStage();
    }

    private boolean warnsOfCapsLock() {
        return robot.lookup("Caps Lock is on.").query().isVisible();
    }

    @Test
    void saysThatCapsLockIsOnWithTheNextKey() {
        assertThat(warnsOfCapsLock()).isFalse();
        capsLock.set(true);
        robot.push(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(warnsOfCapsLock()).isTrue();
    }

    @Test
    void takesBackWhatItSaidWithTheNextKey() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> field.say("Wrong."));
        assertThat(robot.lookup("Wrong.").tryQuery()).isPresent();
        robot.push(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("Wrong.").tryQuery()).isEmpty();
    }
}
