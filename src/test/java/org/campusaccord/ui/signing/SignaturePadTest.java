package org.campusaccord.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SignaturePadTest {
    private static final int PATIENCE = 10_000;

    private final FxRobot robot = new FxRobot();
    private SignaturePad pad = new SignaturePad("Signature");

    @BeforeEach
    void showPad() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        pad = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var shown = new SignaturePad("Signature");
            stage.setScene(new Scene(new StackPane(shown), 500, 150));
            stage.setWidth(500);
            stage.setHeight(150);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            // Laid out at the next beat of the window only, it would have no size until then, and no pointer could meet
            // it.
            shown.getScene().getRoot().applyCss();
            shown.getScene().getRoot().layout();
            return shown;
        });
    }

    @AfterEach
    void hidePad() throws TimeoutException {
        FxToolkit.cleanupInput(robot);
        FxToolkit.hideStage();
    }

    @Test
    void keepsWhatIsDrawnInUnitsOfItsOwn() {
        draw(100, 100, 300, 50);

        var stroke = pad.drawing().strokes().getFirst();
        assertThat(stroke.getFirst().x()).isEqualTo(200);
        assertThat(stroke.getFirst().y()).isEqualTo(200);
        assertThat(stroke.getLast().x()).isEqualTo(600);
        assertThat(stroke.getLast().y()).isEqualTo(100);
    }

    @Test
    void takesBackStrokeAfterStroke() {
        draw(100, 100, 300, 50);
        draw(120, 60, 320, 90);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, pad::undo);

        assertThat(pad.drawing().strokes()).hasSize(1);
    }

    @Test
    void isEmptyAfterStartingOver() {
        draw(100, 100, 300, 50);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, pad::clear);

        assertThat(pad.emptyProperty().get()).isTrue();
    }

    @Test
    void takesADotForNoSignature() {
        draw(100, 100, 101, 100);

        assertThat(pad.emptyProperty().get()).isTrue();
    }

    private void draw(int fromX, int fromY, int toX, int toY) {
        robot.moveTo(fromX, fromY).press(MouseButton.PRIMARY).moveTo(toX, toY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
