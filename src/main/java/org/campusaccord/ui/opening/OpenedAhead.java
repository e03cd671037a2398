package org.campusaccord.ui.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;

/** The person's own store, opened and read for the first page while the toolkit starts. */
public final class OpenedAhead implements AutoCloseable {
    private Optional<FutureTask<Optional<Opened>>> begun;

    private OpenedAhead(Optional<FutureTask<Optional<Opened>>> begun) {
        this.begun = begun;
    }

    /** Nothing was opened ahead. */
    public static OpenedAhead nothing() {
        return new OpenedAhead(Optional.empty());
    }

    /** Begins on a thread of its own, so that the window need not be there first; a store that is locked waits. */
    public static OpenedAhead begin(Workspaces workspaces, Clock clock) {
        var opening = new FutureTask<>(() -> workspaces.care().isLocked()
                ? Optional.<Opened>empty()
                : Optional.of(Opened.read(workspaces.open(), false).withFirstPage(LocalDate.now(clock))));
        Thread.ofPlatform().daemon().name("opening").start(opening);
        return new OpenedAhead(Optional.of(opening));
    }

    /** The store, for the first who asks. What keeps it from opening is thrown. */
    Optional<Opened> take() {
        Optional<FutureTask<Optional<Opened>>> now;
        synchronized (this) {
            now = begun;
            begun = Optional.empty();
        }
        return now.flatMap(OpenedAhead::result);
    }

    private static Optional<Opened> result(FutureTask<Optional<Opened>> opening) {
        try {
            return opening.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException known -> throw known;
                case Error broken -> throw broken;
                case null, default -> throw new IllegalStateException(failure);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Closes a store that nobody has asked for. */
    @Override
    public void close() {
        try {
            take().map(Opened::workspace).ifPresent(Workspace::close);
        } catch (RuntimeException notOpened) {
            // Nobody wanted to know.
        }
    }
}
