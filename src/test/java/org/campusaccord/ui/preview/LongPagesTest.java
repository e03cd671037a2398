package org.campusaccord.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.export.Progress;
import org.campusaccord.ui.District;
import org.campusaccord.ui.LongTasks;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Pages that take their time, which a person may not want to wait for. */
class LongPagesTest extends WindowTest {
    private final LongTasks tasks = new LongTasks();
    private StackPane screen = new StackPane();

    private static final class Nowhere implements Navigator {
        @Override
        public void go(Place place) {}

        @Override
        public void back() {}
    }

    @BeforeEach
    void begin() {
        var district = new District(workspace, YEAR);
        district.signed(district.campus("Live Oak Elementary"));
        onFx(() -> {
            var context = new UiContext(
                    workspace, tasks, MESSAGES, new Nowhere(), dialogs, clock, new SimpleObjectProperty<>(YEAR));
            screen = new StackPane(PreviewView.ofBook(context, new PreviewPlaces(), "binder", this::binder));
            return new Scene(screen, 900, 600);
        });
    }

    private Printout binder(Progress progress) {
        return workspace
                .binders()
                .printout(new BinderCopy(YEAR, Optional.empty()), BinderService.Reading.HERE, progress);
    }

    private void itsTurnComes() {
        onFx(() -> {
            tasks.itsTurnComes();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words() {
        return screen.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n"));
    }

    private void press(String button) {
        onFx(() -> {
            ((Button) screen.lookup(button)).fire();
            return true;
        });
    }

    @Test
    void sayThatTheyAreBeingMade() {
        assertThat(words()).contains("Preparing the pages");
        itsTurnComes();

        assertThat(screen.lookup("#pages")).isNotNull();
    }

    @Test
    void areNotMadeWhenThePersonEndsIt() {
        press("#end-export");
        itsTurnComes();

        assertThat(words()).contains("You stopped it before all its pages were made");
    }

    @Test
    void areMadeAfterAllWhenThePersonTriesAgain() {
        press("#end-export");
        itsTurnComes();
        press("#preview-again");
        assertThat(words()).contains("Preparing the pages");
        itsTurnComes();

        assertThat(screen.lookup("#pages")).isNotNull();
    }

    @Test
    void areNotMadeForWhoeverHasLeft() {
        var view = screen.getChildren().getFirst();
        onFx(() -> screen.getChildren().remove(view));
        itsTurnComes();
        onFx(() -> screen.getChildren().add(view));

        assertThat(words()).contains("You stopped it before all its pages were made");
    }
}
