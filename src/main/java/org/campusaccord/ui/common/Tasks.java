package org.campusaccord.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Work that must not hold up the window. What is handed in runs on the store's own thread, in order; what comes back runs on the window's. */
public interface Tasks {
    /** Runs the work, then hands over its result or what went wrong. */
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);

    /** Whether work has been going on for long enough that a person wants to know. */
    ReadOnlyBooleanProperty busyProperty();
}
