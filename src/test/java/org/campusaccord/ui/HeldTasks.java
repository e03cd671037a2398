package org.campusaccord.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.campusaccord.ui.common.Tasks;

/** Tasks that wait in line until a test lets them happen, as they wait for a slow store. */
public final class HeldTasks implements Tasks {
    private final DirectTasks direct = new DirectTasks();
    private final Deque<Runnable> line = new ArrayDeque<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        line.add(() -> direct.run(work, done, failed));
    }

    /** Lets everything in line happen, one after another. */
    public void letGo() {
        while (!line.isEmpty()) {
            line.remove().run();
        }
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return direct.busyProperty();
    }
}
