package org.campusaccord.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.Progress;
import org.campusaccord.domain.Problem;
import org.campusaccord.ui.LongTasks;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A file that takes its time, when the screen that it was begun on is left meanwhile. */
class LongExportTest extends WindowTest {
    private final LongTasks tasks = new LongTasks();
    private final Above above = new Above();

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private StackPane screen = new StackPane();

    /** What stands above every screen. */
    private static final class Above implements Navigator {
        private final List<Node> kept = new ArrayList<>();
        private final List<Notice> told = new ArrayList<>();

        @Override
        public void go(Place place) {}

        @Override
        public void back() {}

        @Override
        public void keep(Node going) {
            kept.add(going);
        }

        @Override
        public void letGo(Node going) {
            kept.remove(going);
        }

        @Override
        public void tell(Notice notice) {
            told.add(notice);
        }
    }

    @BeforeEach
    void beginAndLeave() {
        file = folder.resolve("binder.pdf");
        dialogs.willChoose(file);
        onFx(() -> {
            var context =
                    new UiContext(workspace, tasks, MESSAGES, above, dialogs, clock, new SimpleObjectProperty<>(YEAR));
            var flow = new ExportFlow(context);
            screen = new StackPane(flow);
            var scene = new Scene(screen);
            flow.startLong(ExportFormat.PDF, () -> "binder.pdf", this::binder);
            assertThat(scene.lookup("#end-export")).isNotNull();
            screen.getChildren().clear();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private FileExport binder(Path target, Progress progress) {
        return new FileExport(
                () -> {
                    if (!progress.reached(1, 2)) {
                        throw Problem.of("export.cancelled").asException();
                    }
                    return target;
                },
                () -> {});
    }

    private void itsTurnComes() {
        onFx(() -> {
            tasks.itsTurnComes();
            return true;
        });
    }

    @Test
    void staysInSightWithTheButtonThatEndsIt() {
        assertThat(above.kept)
                .singleElement()
                .extracting(going -> going.lookup("#end-export"))
                .isNotNull();
    }

    @Test
    void tellsAboveTheScreenThatTheFileIsThere() {
        itsTurnComes();

        assertThat(above.kept).isEmpty();
        assertThat(above.told).extracting(Notice::words).containsExactly("Saved as " + file);
    }

    @Test
    void isEndedFromAnotherScreen() {
        onFx(() -> {
            ((Button) above.kept.getFirst().lookup("#end-export")).fire();
            return true;
        });
        itsTurnComes();

        assertThat(above.kept).isEmpty();
        assertThat(above.told)
                .singleElement()
                .extracting(Notice::words)
                .asString()
                .contains("Nothing was written");
    }
}
