package org.campusaccord.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Work that must not hold up the window. What is handed in runs on the store's own thread, in order; what comes back runs on the window's. */
public interface Tasks {
    /** Runs the work, then hands over its result or what went wrong. */
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);

    /** The same for work that needs no store, such as writing a file: the store's thread stays free for what people type. */
    default <T> void runBeside(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        run(work, done, failed);
    }

    /** The same for a file that takes its time: other files, and the pages that people look at, do not wait for it. */
    default <T> void runLong(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        runBeside(work, done, failed);
    }

    /** The same for what waits for a person, such as a dialog of the system: nothing else waits for it, and the window is not busy. */
    default <T> void runApart(Supplier<T> waiting, Consumer<T> done, Consumer<RuntimeException> failed) {
        run(waiting, done, failed);
    }

    /** Whether work has been going on for long enough that a person wants to know. */
    ReadOnlyBooleanProperty busyProperty();
}
