package org.campusaccord.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.campusaccord.application.UncaughtErrors;

/** JavaFX from its start to the end of the window, with what else may end the program meanwhile. */
final class RunningToolkit {
    /** A system that shuts down waits about so long for a program before it kills it. */
    private static final long LONGEST_WRITING_SECONDS = 5;

    private static final long LONGEST_ANSWER_SECONDS = 2;

    private final UncaughtErrors errors;
    private volatile Optional<Throwable> failure = Optional.empty();
    private volatile Optional<SystemEnd> systemEnd = Optional.empty();

    RunningToolkit(UncaughtErrors errors) {
        this.errors = errors;
    }

    /** Starts the toolkit, has the window shown and returns when it has been closed. What keeps the window from opening is thrown. */
    void run(Consumer<Stage> show) {
        try {
            CampusAccord.run(stage -> begin(stage, show));
        } catch (RuntimeException noToolkit) {
            // JavaFX wraps errors, as that of a library that is missing.
            rethrow(noToolkit.getCause() instanceof Error error ? error : noToolkit);
        }
        failure.ifPresent(RunningToolkit::rethrow);
    }

    private void begin(Stage stage, Consumer<Stage> show) {
        stage.setOnHidden(_ -> closed());
        try {
            show.accept(stage);
        } catch (RuntimeException | Error notShown) {
            failure = Optional.of(notShown);
            closed();
            Platform.exit();
        }
    }

    private void closed() {
        errors.tellWithoutWindow();
        systemEnd.ifPresent(SystemEnd::forget);
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /**
     * Has something written when the system ends the program.
     *
     * @param writing runs on the window's thread and calls what it is given when all is written
     * @param afterwards runs on another thread after that
     */
    void atSystemEnd(Consumer<Runnable> writing, Runnable afterwards) {
        systemEnd = Optional.of(SystemEnd.heard(() -> {
            write(writing);
            afterwards.run();
        }));
    }

    private static void write(Consumer<Runnable> writing) {
        var written = new CountDownLatch(1);
        try {
            Platform.runLater(() -> writing.accept(written::countDown));
            // When the system's patience is at its end, what could be written is.
            boolean _ = written.await(LONGEST_WRITING_SECONDS, TimeUnit.SECONDS);
        } catch (IllegalStateException windowIsGone) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does something on the window's thread and returns when it is done; fails when that thread does not answer. */
    void onWindowThread(Runnable work) {
        var done = CompletableFuture.runAsync(work, Platform::runLater);
        try {
            done.get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException noAnswer) {
            throw new IllegalStateException(noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
