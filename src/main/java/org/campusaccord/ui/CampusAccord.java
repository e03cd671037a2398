package org.campusaccord.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The application as JavaFX wants to make it by itself. Its full name is what Linux's docks and task bars find the menu
 * entry by ({@code StartupWMClass} in {@code installer/linux/desktop}): a toolkit that is started without such a class
 * calls every window “java”, and offers no other way to name it.
 */
public final class CampusAccord extends Application {
    private static final AtomicReference<Consumer<Stage>> SHOWING = new AtomicReference<>(_ -> {});

    /** Starts JavaFX, has the window shown and returns when the last window has been closed. Once in a program. */
    static void run(Consumer<Stage> show) {
        SHOWING.set(show);
        launch(CampusAccord.class);
    }

    @Override
    public void start(Stage stage) {
        SHOWING.getAndSet(_ -> {}).accept(stage);
    }
}
