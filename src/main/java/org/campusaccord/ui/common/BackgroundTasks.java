package org.campusaccord.ui.common;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Tasks in a running window: one thread owns the store, so that writes keep their order. */
public final class BackgroundTasks implements Tasks, AutoCloseable {
    private static final Duration WORTH_SHOWING = Duration.millis(300);
    private static final long LONGEST_CLOSE_SECONDS = 30;

    private final ExecutorService storeThread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());
    private final ExecutorService besideThread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("export").factory());
    private final ExecutorService longThread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("long export").factory());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PauseTransition patience = new PauseTransition(WORTH_SHOWING);
    private int running;

    public BackgroundTasks() {
        patience.setOnFinished(_ -> busy.set(running > 0));
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        runOn(storeThread, work, done, failed);
    }

    @Override
    public <T> void runBeside(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        runOn(besideThread, work, done, failed);
    }

    @Override
    public <T> void runLong(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        runOn(longThread, work, done, failed);
    }

    @Override
    public <T> void runApart(Supplier<T> waiting, Consumer<T> done, Consumer<RuntimeException> failed) {
        Thread.ofPlatform().daemon().name("dialog").start(() -> {
            try {
                var answer = waiting.get();
                Platform.runLater(() -> done.accept(answer));
            } catch (RuntimeException failure) {
                Platform.runLater(() -> failed.accept(failure));
            } catch (Throwable broken) {
                Platform.runLater(() -> failed.accept(new IllegalStateException(broken)));
            }
        });
    }

    private <T> void runOn(
            ExecutorService thread, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        running++;
        patience.play();
        try {
            thread.execute(() -> {
                try {
                    var result = work.get();
                    Platform.runLater(() -> {
                        finished();
                        done.accept(result);
                    });
                } catch (RuntimeException failure) {
                    fail(failure, failed);
                } catch (Throwable broken) {
                    fail(new IllegalStateException(broken), failed);
                }
            });
        } catch (RejectedExecutionException closed) {
            finished();
            failed.accept(closed);
        }
    }

    private void fail(RuntimeException failure, Consumer<RuntimeException> failed) {
        Platform.runLater(() -> {
            finished();
            failed.accept(failure);
        });
    }

    private void finished() {
        running--;
        if (running == 0) {
            patience.stop();
            busy.set(false);
        }
    }

    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Takes nothing more and waits for nothing: for when the program ends although a disk does not answer. */
    public void abandon() {
        storeThread.shutdown();
        besideThread.shutdown();
        longThread.shutdown();
    }

    /** Whether all threads are gone. */
    boolean isEnded() {
        return storeThread.isTerminated() && besideThread.isTerminated() && longThread.isTerminated();
    }

    /** Lets what was handed in finish, then ends the threads. */
    @Override
    public void close() {
        storeThread.shutdown();
        besideThread.shutdown();
        longThread.shutdown();
        try {
            storeThread.awaitTermination(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
            besideThread.awaitTermination(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
            longThread.awaitTermination(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
