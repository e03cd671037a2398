package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.campusaccord.Composition;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SampleFolder;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.domain.Problem;
import org.campusaccord.testing.FakeCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window with its real threads, its own store and a small sample district. */
class AccordWindowTest extends WholeWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-18T14:30:00Z"), ZoneId.of("America/Chicago"));

    private Path own;
    private Path sample;

    @BeforeEach
    void open(@TempDir Path folder) {
        own = folder.resolve("own");
        sample = folder.resolve("sample");
        openWindow(new SmallSample(own, sample), CLOCK, dialogs);
        waitUntil(() -> isThere("#way-sample"));
    }

    private record SmallSample(Path own, Path sample) implements Workspaces {
        @Override
        public Workspace open() {
            return Composition.open(own, CLOCK, Locale.US);
        }

        @Override
        public Workspace open(Passphrase typed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoreCare care() {
            return new FakeCare(own);
        }

        @Override
        public Workspace openSample() {
            new SampleFolder(new Composition(MESSAGES)).build(sample, new SamplePlan(1, 1, 1), CLOCK);
            return Composition.open(sample, CLOCK, Locale.US);
        }

        @Override
        public void removeSample() {
            new SampleFolder(new Composition(MESSAGES)).remove(sample);
        }
    }

    private void press(String selector, KeyCode... keys) {
        Node node = robot.lookup(selector).query();
        WaitForAsyncUtils.waitForAsyncFx(10_000, node::requestFocus);
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void exploreSample() {
        press("#way-sample", KeyCode.SPACE);
        waitUntil(() -> isThere("#leave-sample") && shows("Today"));
    }

    @Test
    void saysThatTheDistrictIsASample() {
        exploreSample();

        assertThat(shows("You are exploring a sample district with invented people."))
                .isTrue();
        assertThat(sample).isNotEmptyDirectory();
    }

    @Test
    void removesTheSampleAndComesBackToTheOwnStore() {
        exploreSample();
        press("#leave-sample", KeyCode.SPACE);
        waitUntil(() -> isThere("#way-sample"));

        assertThat(isThere("#leave-sample")).isFalse();
        assertThat(Files.exists(sample)).isFalse();
        assertThat(own).isNotEmptyDirectory();
        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void keepsTheSampleOutOfTheOwnStore() {
        exploreSample();
        press("#leave-sample", KeyCode.SPACE);
        waitUntil(() -> isThere("#way-sample"));
        closeWindow();

        try (var workspace = Composition.open(own, CLOCK, Locale.US)) {
            assertThat(workspace.agreements().summaries()).isEmpty();
        }
    }

    @Test
    void goesBackWithAltAndLeft() {
        press("#way-type", KeyCode.SPACE);
        waitUntil(() -> !isThere("#way-type"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil(() -> isThere("#way-type"));

        assertThat(isThere("#way-sample")).isTrue();
    }

    private void fail() {
        throw new IllegalStateException("a fault planted by a test");
    }

    @Test
    void tellsAnErrorOfTheWindowsThread() {
        Platform.runLater(this::fail);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dialogs.told()).extracting(Problem::key).containsExactly("unexpected");
    }

    @Test
    void tellsAnErrorOfAThreadBeside() throws InterruptedException {
        Thread.ofPlatform().uncaughtExceptionHandler(errors).start(this::fail).join();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dialogs.told()).extracting(Problem::key).containsExactly("unexpected");
    }

    @Test
    void tellsAnErrorAfterTheStoreWasClosed() {
        closeWindow();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> dialogs.tell(new StackOverflowError()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dialogs.told()).extracting(Problem::key).containsExactly("unexpected");
    }

    @Test
    void closesOnlyOnceHoweverOftenItIsAskedTo() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            window().close();
            window().close();
        });
        waitUntil(() -> !stage.isShowing());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dialogs.told()).isEmpty();
    }

    @Test
    void staysOpenWhenThePersonDoesNotWantToLoseWords() {
        dialogs.willAnswer(false);
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> robot.lookup("#your-email").queryTextInputControl().setText("nobody"));
        WaitForAsyncUtils.waitForAsyncFx(10_000, window()::close);
        waitUntil(() -> !dialogs.asked().isEmpty());
        assertThat(stage.isShowing()).isTrue();
        assertThat(dialogs.losing()).isEqualTo("nobody");
        dialogs.willAnswer(true);
    }

    @Test
    void comesToTheFront() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stage.setIconified(true);
            window().call(Optional.empty());
        });

        assertThat(stage.isIconified()).isFalse();
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void keepsWhatWasTypedJustBeforeTheWindowIsClosed() {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> robot.lookup("#your-name").queryTextInputControl().setText("Rosa Delgado"));
        closeWindow();

        try (var workspace = Composition.open(own, CLOCK, Locale.US)) {
            assertThat(workspace.settings().settings().championName()).isEqualTo("Rosa Delgado");
        }
    }
}
