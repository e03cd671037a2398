package org.campusaccord.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.campusaccord.ui.DirectTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WrittenOnLeavingTest {
    private static final int PATIENCE = 10_000;

    private final Saver saver = new Saver(new DirectTasks(), new HeldDelay());
    private final List<String> store = new ArrayList<>();
    private TextField second;

    @BeforeEach
    void type() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        second = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var first = new TextField();
            var next = new TextField();
            var screen = new VBox(first, next);
            WrittenOnLeaving.watch(screen, saver);
            stage.setScene(new Scene(screen, 300, 200));
            stage.show();
            stage.requestFocus();
            first.requestFocus();
            return next;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> saver.change("goal", "Read", () -> store.add("Read"), _ -> {}));
        assertThat(store).isEmpty();
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.hideStage();
    }

    @Test
    void writesWordsWhenTheKeyboardLeavesTheirField() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, second::requestFocus);

        assertThat(store).containsExactly("Read");
    }
}
