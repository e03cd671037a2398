package org.campusaccord.bench.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.campusaccord.application.Workspace;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.DirectTasks;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.shell.Navigator;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.theme.Theme;

/** A page with a search in a window without a screen. */
final class SearchPage implements AutoCloseable {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final AtomicBoolean RUNS = new AtomicBoolean();

    private final Stage stage;
    private final Parent root;
    private final TextField field;
    private final TableView<?> table;

    private SearchPage(SearchedPlace place, Workspace workspace) {
        var messages = new Messages(Locale.US);
        var context = new UiContext(
                workspace,
                new DirectTasks(),
                messages,
                new Nowhere(),
                new Dialogs(messages, Optional.empty()),
                Districts.CLOCK,
                new SimpleObjectProperty<>(Districts.year()));
        root = place.screen(context).root();
        stage = new Stage();
        var scene = new Scene(root, WIDTH, HEIGHT);
        new Theme().apply(scene, workspace.settings().settings());
        stage.setScene(scene);
        stage.show();
        layOut();
        field = (TextField) found(place.field());
        table = (TableView<?>) found(place.table());
    }

    static SearchPage open(SearchedPlace place, Workspace workspace) {
        if (RUNS.compareAndSet(false, true)) {
            var running = new CompletableFuture<Boolean>();
            Platform.startup(() -> running.complete(true));
            Platform.setImplicitExit(false);
            running.join();
        }
        return onWindowThread(() -> new SearchPage(place, workspace));
    }

    private Node found(String selector) {
        return Optional.ofNullable(root.lookup(selector)).orElseThrow();
    }

    private void layOut() {
        root.applyCss();
        root.layout();
    }

    /** How many rows the table has. */
    int listed() {
        return onWindowThread(() -> table.getItems().size());
    }

    void clear() {
        onWindowThread(() -> {
            field.setText("");
            layOut();
            return true;
        });
    }

    /**
     * What a change of the words takes of the window's thread, in nanoseconds.
     *
     * @param pause how long the window does not answer
     * @param cpu the processor time of it, which other programs do not make longer
     */
    record Busy(double pause, double cpu) {}

    /** Changes the words in the search. */
    Busy search(String words) {
        return onWindowThread(() -> {
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            field.setText(words);
            layOut();
            double pause = System.nanoTime() - start;
            double busy = THREADS.getCurrentThreadCpuTime() - cpu;
            return new Busy(pause, busy);
        });
    }

    private static <T> T onWindowThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    @Override
    public void close() {
        onWindowThread(() -> {
            stage.hide();
            return true;
        });
    }

    /** Nobody goes anywhere. */
    private static final class Nowhere implements Navigator {
        @Override
        public void go(Place place) {
            throw new IllegalStateException("A search leads nowhere");
        }

        @Override
        public void back() {
            throw new IllegalStateException("A search leads nowhere");
        }
    }
}
