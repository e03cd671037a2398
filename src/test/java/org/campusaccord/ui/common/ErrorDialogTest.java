package org.campusaccord.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.campusaccord.application.FaultCode;
import org.campusaccord.application.UncaughtErrors;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real dialog over a window, fed by the threads of a running program. */
class ErrorDialogTest {
    private static final String CANARY = "Quillfeather";
    private static final int PATIENCE = 20_000;
    private static final int FRAMES = 120;

    private final Messages messages = new Messages(Locale.US);
    private Dialogs dialogs;
    private UncaughtErrors errors;
    private Stage stage;
    private Optional<Thread.UncaughtExceptionHandler> before = Optional.empty();

    @TempDir
    private Path logs;

    @BeforeEach
    void showWindow() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        dialogs = new Dialogs(messages, Optional.of(logs));
        errors = new UncaughtErrors(dialogs::tellError);
        onFx(() -> {
            stage.setScene(new Scene(new StackPane(), 900, 600));
            stage.show();
            dialogs.setOwner(stage);
            before = Optional.of(Thread.currentThread().getUncaughtExceptionHandler());
            Thread.currentThread().setUncaughtExceptionHandler(errors);
        });
        dress(Appearance.LIGHT, 100);
    }

    @AfterEach
    void closeAll() throws TimeoutException {
        onFx(() -> {
            before.ifPresent(Thread.currentThread()::setUncaughtExceptionHandler);
            open().forEach(Window::hide);
        });
        FxToolkit.hideStage();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void dress(Appearance appearance, int percent) {
        onFx(() -> new Theme()
                .apply(stage.getScene(), new Settings("", "", "", Month.JULY, Paper.LETTER, appearance, percent)));
    }

    private List<Window> open() {
        return Window.getWindows().stream()
                .filter(window -> !window.equals(stage) && window.isShowing())
                .toList();
    }

    private Scene dialog() {
        return open().getFirst().getScene();
    }

    private Button button(String id) {
        return (Button) dialog().getRoot().lookup("#" + id);
    }

    private boolean says(String words) {
        return dialog().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> ((Labeled) node).getText().contains(words));
    }

    private static RuntimeException fault() {
        return new IllegalStateException(CANARY);
    }

    private void failOnWindowThread() {
        Platform.runLater(ErrorDialogTest::fail);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fail() {
        throw fault();
    }

    @Test
    void tellsAnErrorOfTheWindowsThreadUnderItsCode() {
        failOnWindowThread();

        assertThat(open()).hasSize(1);
        assertThat(says("Something went wrong that should not have")).isTrue();
        assertThat(says(FaultCode.of(fault()).substring(0, 3))).isTrue();
        assertThat(says(CANARY)).isFalse();
    }

    @Test
    void tellsAnErrorOfAnotherThread() throws InterruptedException {
        var thread = Thread.ofPlatform().uncaughtExceptionHandler(errors).start(() -> {
            throw new OutOfMemoryError(CANARY);
        });
        thread.join();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(open()).hasSize(1);
    }

    @Test
    void tellsOfAStackThatIsFull() {
        Platform.runLater(() -> {
            throw new StackOverflowError();
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(open()).hasSize(1);
    }

    @Test
    void opensOneDialogForAnErrorThatComesWithEveryFrame() {
        onFx(() -> IntStream.range(0, FRAMES).forEach(_ -> Platform.runLater(ErrorDialogTest::fail)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(open()).hasSize(1);
        assertThat(says("This has happened " + FRAMES + " times by now.")).isTrue();
    }

    @Test
    void copiesTheDetailsWithoutAnybodysWords() {
        failOnWindowThread();
        onFx(button("copy-details")::fire);
        var copied = WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> Clipboard.getSystemClipboard().getString());

        assertThat(copied)
                .contains("java.lang.IllegalStateException", "Java " + System.getProperty("java.version"))
                .doesNotContain(CANARY);
        assertThat(open()).as("the dialog stays").hasSize(1);
    }

    @Test
    void offersTheFolderOfTheLog() {
        failOnWindowThread();

        assertThat(button("open-log").isDisabled()).isFalse();
    }

    @Test
    void goesOnWhenTheDialogIsClosed() {
        failOnWindowThread();
        onFx(() -> open().getFirst().hide());
        failOnWindowThread();

        assertThat(open()).hasSize(1);
    }

    @Test
    void isFitToShow() {
        for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            shoot(look, 100);
        }
        shoot(Appearance.LIGHT, 200);
    }

    private void shoot(Appearance appearance, int percent) {
        dress(appearance, percent);
        failOnWindowThread();
        failOnWindowThread();
        Screenshots.take(dialog(), "error-" + appearance + "-" + percent);

        assertThat(open().getFirst().getHeight()).isLessThan(1000);
        onFx(() -> open().getFirst().hide());
    }

    @Test
    void asksBeforeWordsAreLostAndLetsThemBeCopied() {
        for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            shootQuestion(look, 100);
        }
        shootQuestion(Appearance.LIGHT, 200);
    }

    @Test
    void triesAgainAndPutsTheQuestionAway() {
        var done = new ArrayList<String>();
        var full = Problem.of("store.no-space", "campus-accord.mv.db");
        onFx(() -> dialogs.askBeforeLosing(
                new Unsaved("Reading first.", Optional.of(full)), () -> done.add("again"), () -> done.add("left")));
        onFx(button("save-again")::fire);

        assertThat(done).containsExactly("again");
        assertThat(open()).isEmpty();
    }

    @Test
    void offersNoOtherTryForAFieldThatIsNotFinished() {
        onFx(() -> dialogs.askBeforeLosing(new Unsaved("soonish", Optional.empty()), () -> {}, () -> {}));

        assertThat(dialog().getRoot().lookup("#save-again")).isNull();
        onFx(() -> open().getFirst().hide());
    }

    private void shootQuestion(Appearance appearance, int percent) {
        dress(appearance, percent);
        var full = Problem.of("store.no-space", "campus-accord.mv.db");
        onFx(() -> dialogs.askBeforeLosing(new Unsaved("Reading first.", Optional.of(full)), () -> {}, () -> {}));
        Screenshots.take(dialog(), "losing-" + appearance + "-" + percent);
        onFx(button("copy-unsaved")::fire);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("Reading first.");
        onFx(() -> ((ToggleButton) dialog().getRoot().lookup("#show-unsaved")).fire());
        assertThat(dialog().getRoot().lookup("#unsaved-words").isVisible()).isTrue();
        Screenshots.take(dialog(), "losing-shown-" + appearance + "-" + percent);
        assertThat(open()).as("the question stays").hasSize(1);
        onFx(() -> open().getFirst().hide());
    }
}
