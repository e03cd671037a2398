package org.campusaccord.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.campusaccord.ui.common.Tasks;
import org.junit.jupiter.api.Test;

class SessionTasksTest {
    private final List<String> heard = new ArrayList<>();
    private final SessionTasks tasks = new SessionTasks(new DirectTasks());

    private void run(String what) {
        tasks.run(() -> what, heard::add, _ -> heard.add("failed"));
    }

    @Test
    void letsResultsWaitWhileTheWindowIsCovered() {
        tasks.hold();
        run("export");
        assertThat(heard).isEmpty();

        tasks.release();

        assertThat(heard).containsExactly("export");
    }

    @Test
    void handsOverWhatWaitsBehindAnError() {
        var broken = new ArrayList<Throwable>();
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> broken.add(error));
        tasks.hold();
        tasks.run(
                () -> true,
                _ -> {
                    throw new IllegalStateException("a screen that is broken");
                },
                _ -> heard.add("failed"));
        run("export");
        tasks.release();
        Thread.currentThread().setUncaughtExceptionHandler(null);

        assertThat(heard).containsExactly("export");
        assertThat(broken).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsNobodyOnceTheStoreIsClosed() {
        var held = new HeldTasks();
        var ended = new SessionTasks(held);
        ended.run(() -> "export", heard::add, _ -> heard.add("failed"));
        ended.end();

        held.letGo();

        assertThat(heard).isEmpty();
    }

    @Test
    void waitsForNoDialogOfTheSystem() {
        var open = new SessionTasks(new HeldTasks());
        open.runApart(() -> "printer", heard::add, _ -> heard.add("failed"));

        assertThat(open.isWritingFiles()).isFalse();
    }

    @Test
    void answersNobodyWhoseDialogOutlivesTheStore() {
        var held = new HeldTasks();
        var ended = new SessionTasks(held);
        ended.runApart(() -> "printer", heard::add, _ -> heard.add("failed"));
        ended.end();
        held.letGo();

        assertThat(heard).isEmpty();
    }

    private void export(SessionTasks through) {
        through.runBeside(
                () -> "written",
                file -> through.run(() -> heard.add(file), _ -> heard.add("recorded"), _ -> {}),
                _ -> {});
    }

    @Test
    void goesOnOnlyWhenAFileIsWrittenAndRecorded() {
        var held = new HeldTasks();
        var slow = new SessionTasks(held);
        export(slow);
        slow.afterFiles(() -> heard.add("waits"), () -> heard.add("goes on"));
        held.letGo();

        assertThat(heard).containsExactly("written", "recorded", "goes on");
    }

    @Test
    void saysThatItWaitsForAFile() {
        var disk = new HeldTasks();
        var slow = new SessionTasks(new SlowDisk(new DirectTasks(), disk));
        export(slow);
        slow.afterFiles(() -> heard.add("waits"), () -> heard.add("goes on"));
        assertThat(heard).containsExactly("waits");
        assertThat(slow.isWritingFiles()).isTrue();

        disk.letGo();

        assertThat(heard).containsExactly("waits", "written", "recorded", "goes on");
    }

    /** A store that answers at once, and beside it a disk that does not. */
    private record SlowDisk(Tasks store, Tasks disk) implements Tasks {
        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            store.run(work, done, failed);
        }

        @Override
        public <T> void runBeside(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            disk.run(work, done, failed);
        }

        @Override
        public ReadOnlyBooleanProperty busyProperty() {
            return store.busyProperty();
        }
    }

    @Test
    void goesOnWhenAFileCouldNotBeWritten() {
        tasks.runBeside(
                () -> {
                    throw new IllegalStateException("a fault planted by a test");
                },
                _ -> {},
                _ -> heard.add("failed"));
        tasks.afterFiles(() -> heard.add("waits"), () -> heard.add("goes on"));

        assertThat(heard).containsExactly("failed", "goes on");
    }

    @Test
    void doesNothingOnceTheStoreIsClosed() {
        tasks.end();
        tasks.run(() -> heard.add("work"), _ -> heard.add("done"), _ -> heard.add("failed"));

        assertThat(heard).isEmpty();
    }

    @Test
    void goesOnThoughAResultFails() {
        var held = new HeldTasks();
        var slow = new SessionTasks(new SlowDisk(new DirectTasks(), held));
        slow.runBeside(
                () -> "written",
                _ -> {
                    throw new StackOverflowError();
                },
                _ -> {});
        slow.afterFiles(() -> heard.add("waits"), () -> heard.add("goes on"));

        assertThatThrownBy(held::letGo).isInstanceOf(StackOverflowError.class);
        assertThat(heard).containsExactly("waits", "goes on");
    }
}
