package org.campusaccord.ui;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.campusaccord.application.UncaughtErrors;
import org.campusaccord.application.Workspaces;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.desktop.WindowMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window with its real threads over stores that a test brings. */
public abstract class WholeWindowTest {
    protected static final Messages MESSAGES = new Messages(Locale.US);
    private static final int PATIENCE_SECONDS = 30;

    protected final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    protected final UncaughtErrors errors = new UncaughtErrors(dialogs::tellError);
    protected Stage stage;
    protected final FxRobot robot = new FxRobot();
    private Optional<AccordWindow> window = Optional.empty();

    @BeforeEach
    void startToolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    protected AccordWindow window() {
        return window.orElseThrow();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupInput(robot);
        if (stage.isShowing()) {
            closeWindow();
        }
    }

    /** Where the window stood; nothing unless a test wants to. */
    protected WindowMemory memory() {
        return WindowMemory.ofNothing();
    }

    protected void closeWindow() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window()::close);
        waitUntil(() -> !stage.isShowing());
    }

    protected void openWindow(Workspaces workspaces, Clock clock, Dialogs asked) {
        window = Optional.of(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var made = new AccordWindow(stage, workspaces, MESSAGES, clock, asked, errors, _ -> {}, memory());
            made.show();
            stage.setWidth(1000);
            stage.setHeight(700);
            return made;
        }));
    }

    protected void unlock(String words) {
        waitUntil(() -> isThere("#passphrase") && !isThere("#lock-now"));
        type("#passphrase", words);
        fire("#unlock");
    }

    protected void fire(String selector) {
        onFx(() -> ((Button) find(selector)).fire());
    }

    protected void type(String selector, String words) {
        onFx(() -> ((TextInputControl) find(selector)).setText(words));
    }

    protected static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected static void waitUntil(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("Waited in vain", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    protected boolean isThere(String selector) {
        return find(selector) != null;
    }

    protected boolean shows(String words) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words));
    }

    protected void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected void goToSettings() {
        go("Settings");
        waitUntil(() -> isThere("#your-name") && !yourName().isEmpty());
    }

    /** Presses what the rail calls so. */
    protected void go(String entry) {
        onFx(() -> stage.getScene().getRoot().lookupAll(".rail-entry").stream()
                .filter(node ->
                        node instanceof ToggleButton button && button.getText().equals(entry))
                .forEach(node -> ((ToggleButton) node).fire()));
    }

    protected String yourName() {
        return ((TextInputControl) find("#your-name")).getText();
    }
}
