package org.campusaccord.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real dialog that asks for a reason. */
class ReasonDialogTest {
    private static final int PATIENCE_MILLIS = 20_000;

    private final AtomicReference<String> given = new AtomicReference<>("");
    private final Messages messages = new Messages(Locale.US);
    private final Dialogs dialogs = new Dialogs(messages);
    private Stage stage;
    private DialogPane pane;

    @BeforeEach
    void ask() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        pane = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            stage.setScene(new Scene(new StackPane(), 1000, 700));
            new Theme().apply(stage.getScene(), Settings.INITIAL);
            stage.show();
            dialogs.setOwner(stage);
            return asked("Live Oak Elementary");
        });
    }

    private DialogPane asked(String campus) {
        dialogs.askReason(
                messages.get("keeping.delete.title", campus, "2026–27"),
                messages.get("keeping.delete.why"),
                messages.get("keeping.reason"),
                messages.get("keeping.delete.on"),
                given::set);
        return (DialogPane) Window.getWindows().stream()
                .filter(window -> !window.equals(stage))
                .findFirst()
                .orElseThrow()
                .getScene()
                .getRoot();
    }

    /** What a question about a campus holds after the window was locked over this one. */
    private String wordsAfterLocking(String campus) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            pane.getScene().getWindow().hide();
            pane = asked(campus);
            return ((TextArea) pane.lookup("#reason")).getText();
        });
    }

    @Test
    void givesBackWordsThatTheLockInterrupted() {
        give("Begun for the");
        assertThat(wordsAfterLocking("Live Oak Elementary")).isEqualTo("Begun for the");
    }

    @Test
    void givesThemToNoOtherQuestion() {
        give("Begun for the");
        assertThat(wordsAfterLocking("Bluestem Middle")).isEmpty();
    }

    @Test
    void givesBackNothingThatWasCancelled() {
        give("Begun for the");
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            ((Button) pane.lookupButton(pane.getButtonTypes().getLast())).fire();
            pane = asked("Live Oak Elementary");
            return true;
        });
        assertThat(((TextArea) pane.lookup("#reason")).getText()).isEmpty();
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            Window.getWindows().stream()
                    .filter(window -> !window.equals(stage))
                    .toList()
                    .forEach(Window::hide);
            return true;
        });
        FxToolkit.hideStage();
    }

    private Button answer() {
        return (Button) pane.lookupButton(pane.getButtonTypes().getFirst());
    }

    private void give(String words) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            ((TextArea) pane.lookup("#reason")).setText(words);
            return true;
        });
    }

    @Test
    void takesNoAnswerWithoutAReason() {
        assertThat(answer().isDisabled()).isTrue();
        give(" \n ");
        assertThat(answer().isDisabled()).isTrue();
    }

    @Test
    void givesTheReason() {
        give("Begun for the wrong campus");
        Screenshots.take(pane.getScene(), "reason-dialog");
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            answer().fire();
            return true;
        });
        assertThat(given.get()).isEqualTo("Begun for the wrong campus");
    }
}
