package org.campusaccord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.FakeDialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A screen that fails at writing its words holds nobody, and nobody is told that all is well. */
class NavigationTest {
    private static final Messages MESSAGES = new Messages(Locale.US);
    private static final int PATIENCE = 10_000;

    private final FakeDialogs dialogs = new FakeDialogs(MESSAGES);
    private final List<Place> shown = new ArrayList<>();
    private final List<Boolean> settled = new ArrayList<>();
    private boolean broken = true;
    private boolean closed;
    private Navigation navigation;

    private final class FailingScreen implements Screen {
        @Override
        public Parent root() {
            return new StackPane();
        }

        @Override
        public void leave(Runnable proceed) {
            write();
            proceed.run();
        }

        @Override
        public void settle(Consumer<Boolean> then) {
            write();
            then.accept(true);
        }

        private void write() {
            if (broken) {
                throw new IllegalStateException("a screen that is broken");
            }
        }

        @Override
        public String unsavedText() {
            return "Reading first.";
        }
    }

    @BeforeEach
    void showScreen() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        navigation = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var year = new SimpleObjectProperty<>(new SchoolYear(2026));
            var view = new MainView(MESSAGES, year, _ -> {}, new DirectTasks().busyProperty());
            return new Navigation(this::screen, view, dialogs);
        });
        onFx(() -> navigation.go(new Place.Today()));
    }

    private Screen screen(Place place) {
        shown.add(place);
        return new FailingScreen();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
    }

    private void close() {
        onFx(() -> navigation.leave(() -> closed = true));
    }

    @Test
    void saysThatNotAllIsWritten() {
        onFx(() -> navigation.settle(settled::add));

        assertThat(settled).containsExactly(false);
    }

    @Test
    void handsOnAnErrorOfWhoeverWaitedInsteadOfAnsweringTwice() {
        broken = false;
        var errors = new ArrayList<Throwable>();
        onFx(() -> {
            try {
                navigation.settle(saved -> {
                    settled.add(saved);
                    throw new IllegalArgumentException("behind the answer");
                });
            } catch (IllegalArgumentException error) {
                errors.add(error);
            }
        });

        assertThat(settled).containsExactly(true);
        assertThat(errors).hasSize(1);
    }

    @Test
    void tellsWhatIsNotSavedAndClosesAnywayWhenToldTo() {
        close();

        assertThat(dialogs.losing()).isEqualTo("Reading first.");
        assertThat(dialogs.losingBy()).map(Problem::key).contains("unexpected");
        assertThat(closed).isTrue();
    }

    @Test
    void staysWhenThePersonWantsToKeepTheWords() {
        dialogs.willAnswer(false);
        close();

        assertThat(closed).isFalse();
    }

    @Test
    void closesWithoutAnotherQuestionOnceAnotherTrySucceeds() {
        dialogs.willTryAgainAfter(() -> broken = false);
        close();

        assertThat(closed).isTrue();
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void letsThePersonGoElsewhere() {
        onFx(() -> navigation.go(new Place.Campuses()));

        assertThat(dialogs.asked()).hasSize(1);
        assertThat(shown).containsExactly(new Place.Today(), new Place.Campuses());
    }

    @Test
    void comesBackToNoPlaceThatAnotherOneReplaced() {
        onFx(() -> navigation.go(new Place.Campuses()));
        onFx(() -> navigation.goInstead(new Place.SettingsPage()));
        onFx(navigation::back);

        assertThat(shown)
                .containsExactly(new Place.Today(), new Place.Campuses(), new Place.SettingsPage(), new Place.Today());
    }
}
