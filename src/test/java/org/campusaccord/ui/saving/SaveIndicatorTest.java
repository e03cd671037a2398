package org.campusaccord.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.campusaccord.application.settings.Appearance;
import org.campusaccord.application.settings.Paper;
import org.campusaccord.application.settings.Settings;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SaveIndicatorTest {
    private static final int PATIENCE = 10_000;

    private final HeldDelay delay = new HeldDelay();
    private final HeldDelay retrial = new HeldDelay();
    private final Saver saver = new Saver(new DirectTasks(), delay, retrial);
    private Stage stage;
    private SaveIndicator indicator;
    private boolean full = true;

    @BeforeEach
    void show() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        indicator = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var made = new SaveIndicator(saver, new Messages(Locale.US));
            var page = new StackPane(made);
            page.getStyleClass().add("page");
            stage.setScene(new Scene(page, 700, 120));
            stage.show();
            return made;
        });
    }

    @AfterEach
    void hide() throws TimeoutException {
        FxToolkit.hideStage();
    }

    private void type(String key, String words) {
        onFx(() -> saver.change(key, words, this::write, _ -> {}));
    }

    private void write() {
        if (full) {
            throw Problem.of("store.no-space", "campus-accord.mv.db").asException();
        }
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
    }

    private Label words() {
        return (Label) indicator.lookup("#save-state");
    }

    private List<String> offered() {
        return indicator.getChildren().stream()
                .filter(Button.class::isInstance)
                .filter(javafx.scene.Node::isVisible)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private void picture(String name, Appearance appearance, int percent) {
        onFx(() -> new Theme()
                .apply(stage.getScene(), new Settings("", "", "", Month.JULY, Paper.LETTER, appearance, percent)));
        Screenshots.take(stage.getScene(), name);
    }

    @Test
    void saysThatItTriesAgainAndWhy() {
        type("goal", "Read");
        onFx(delay::isOver);

        assertThat(words().getText()).isEqualTo("Not saved");
        assertThat(indicator.lookup("#save-retrying").isVisible()).isTrue();
        assertThat(words().getTooltip().getText()).contains("campus-accord.mv.db");
        assertThat(offered()).containsExactly("Try again", "Copy text");
        picture("save-failed-light", Appearance.LIGHT, 100);
        picture("save-failed-dark", Appearance.DARK, 100);
        picture("save-failed-large", Appearance.LIGHT, 200);
    }

    @Test
    void saysSavedOnceThereIsRoomAgain() {
        type("goal", "Read");
        onFx(delay::isOver);
        full = false;
        onFx(retrial::isOver);

        assertThat(words().getText()).isEqualTo("Saved");
        assertThat(indicator.lookup("#save-retrying").isVisible()).isFalse();
        assertThat(offered()).isEmpty();
    }

    @Test
    void copiesEverythingThatIsNotSavedAlsoWhatWasTypedSince() {
        type("goal", "Read");
        onFx(delay::isOver);
        type("measure", "41%");
        onFx(() -> ((Button) indicator.getChildren().getLast()).fire());
        var copied = WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> Clipboard.getSystemClipboard().getString());

        assertThat(copied).isEqualTo("Read\n\n41%");
    }

    @Test
    void offersNoTrialOfWhatMustBeMended() {
        onFx(() -> saver.unfinished("date").refused("soonish"));

        assertThat(words().getText()).isEqualTo("Not saved");
        assertThat(offered()).containsExactly("Copy text");
    }
}
