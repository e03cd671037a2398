package org.campusaccord.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.campusaccord.ui.common.Tasks;

/** Lets everything happen at once, except what is long: that waits for its turn. */
public final class LongTasks implements Tasks {
    private final DirectTasks direct = new DirectTasks();
    private final Deque<Runnable> line = new ArrayDeque<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        direct.run(work, done, failed);
    }

    @Override
    public <T> void runLong(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        line.add(() -> direct.run(work, done, failed));
    }

    /** Does the first of what is long. */
    public void itsTurnComes() {
        line.remove().run();
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return direct.busyProperty();
    }
}
