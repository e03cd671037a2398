package org.campusaccord.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.campusaccord.ui.common.Tasks;

/**
 * The tasks of one open store. While the window is covered what comes back waits, and once the store is closed it comes
 * to nobody: no screen that is gone tells, asks or opens anything.
 */
final class SessionTasks implements Tasks {
    private final Tasks tasks;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;
    private boolean ended;

    SessionTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (!ended) {
            tasks.run(work, result -> back(() -> done.accept(result)), failure -> back(() -> failed.accept(failure)));
        }
    }

    @Override
    public <T> void runBeside(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (!ended) {
            tasks.runBeside(
                    work, result -> back(() -> done.accept(result)), failure -> back(() -> failed.accept(failure)));
        }
    }

    private void back(Runnable result) {
        if (ended) {
            return;
        }
        if (held) {
            waiting.add(result);
        } else {
            result.run();
        }
    }

    /** Lets results wait. */
    void hold() {
        held = true;
    }

    /** Hands over the results that have waited. */
    void release() {
        held = false;
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    void end() {
        ended = true;
        waiting.clear();
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return tasks.busyProperty();
    }
}
