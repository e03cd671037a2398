package org.campusaccord.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private final List<Runnable> afterFiles = new ArrayList<>();
    private final Deque<Runnable> whenIdle = new ArrayDeque<>();
    private int inLine;
    private int beside;
    private boolean held;
    private boolean ended;

    SessionTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (!ended) {
            inLine++;
            tasks.run(
                    work,
                    result -> lineDone(() -> done.accept(result)),
                    failure -> lineDone(() -> failed.accept(failure)));
        }
    }

    /** Goes on when nothing that was asked of the store is unanswered, with all that the answers have asked for in turn. */
    void whenIdle(Runnable then) {
        whenIdle.add(then);
        goOnWhenIdle();
    }

    private void lineDone(Runnable result) {
        inLine--;
        try {
            back(result);
        } finally {
            goOnWhenIdle();
        }
    }

    private void goOnWhenIdle() {
        while (inLine == 0 && !ended && !whenIdle.isEmpty()) {
            whenIdle.remove().run();
        }
    }

    @Override
    public <T> void runBeside(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (!ended) {
            beside++;
            tasks.runBeside(
                    work,
                    result -> besideDone(() -> done.accept(result)),
                    failure -> besideDone(() -> failed.accept(failure)));
        }
    }

    @Override
    public <T> void runLong(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (!ended) {
            beside++;
            tasks.runLong(
                    work,
                    result -> besideDone(() -> done.accept(result)),
                    failure -> besideDone(() -> failed.accept(failure)));
        }
    }

    /** A dialog that outlives the session is answered to nobody. */
    @Override
    public <T> void runApart(Supplier<T> waiting, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (!ended) {
            tasks.runApart(
                    waiting, result -> back(() -> done.accept(result)), failure -> back(() -> failed.accept(failure)));
        }
    }

    private void besideDone(Runnable result) {
        beside--;
        try {
            back(result);
        } finally {
            // An error in what a result does must not keep the program from ending.
            goOnAfterFiles();
        }
    }

    private void goOnAfterFiles() {
        if (beside == 0) {
            var next = List.copyOf(afterFiles);
            afterFiles.clear();
            // Behind what the result has asked of the store, such as the record of an export.
            next.forEach(this::inLine);
        }
    }

    private void inLine(Runnable then) {
        run(() -> true, _ -> then.run(), _ -> then.run());
    }

    /** Whether work beside the store is going on, such as the writing of a file. */
    boolean isWritingFiles() {
        return beside > 0;
    }

    /**
     * Goes on when everything that was begun has been done, with the files that are being written and their records.
     *
     * @param waits called when it has to wait for a file
     */
    void afterFiles(Runnable waits, Runnable then) {
        inLine(() -> {
            if (isWritingFiles()) {
                afterFiles.add(then);
                waits.run();
            } else {
                // Once more in line: a file may just have been written, and its record asked for.
                inLine(then);
            }
        });
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

    /** Hands over the results that have waited. An error in what one does keeps back none of the others, nor whoever closes the window. */
    void release() {
        held = false;
        while (!waiting.isEmpty()) {
            try {
                waiting.remove().run();
            } catch (RuntimeException broken) {
                var here = Thread.currentThread();
                here.getUncaughtExceptionHandler().uncaughtException(here, broken);
            }
        }
    }

    void end() {
        ended = true;
        waiting.clear();
        whenIdle.clear();
        afterFiles.clear();
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return tasks.busyProperty();
    }
}
