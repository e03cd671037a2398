package org.campusaccord.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FocusRingTest {
    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.cleanupInput(new FxRobot());
        FxToolkit.hideStage();
    }

    private static <T> T onFx(Callable<T> work) {
        var result = WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    @Test
    void showsTheKeyboardsPlaceAtEveryKindOfControl() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        var controls = onFx(() -> new Control[] {
            Controls.button("Plain", () -> {}),
            Controls.primary("Next", () -> {}),
            Controls.iconButton(Icons.EDIT, "Edit", () -> {}),
            new CheckBox("Tick"),
            new ToggleButton("Adjust"),
            new Hyperlink("Campuses")
        });
        onFx(() -> {
            var scene = new Scene(new VBox(controls), 400, 400);
            new Theme().apply(scene, new Settings("", "", "", Month.JULY, Paper.LETTER, Appearance.LIGHT, 100));
            stage.setScene(scene);
            stage.show();
            controls[controls.length - 1].requestFocus();
            return true;
        });
        for (var control : controls) {
            onFx(() -> {
                var keys = new Robot();
                keys.keyPress(KeyCode.TAB);
                keys.keyRelease(KeyCode.TAB);
                return true;
            });
            assertThat(onFx(control::isFocusVisible)).isTrue();
            assertThat(onFx(control::getBorder)
                            .getStrokes()
                            .getFirst()
                            .getWidths()
                            .getTop())
                    .isEqualTo(2);
        }
    }
}
