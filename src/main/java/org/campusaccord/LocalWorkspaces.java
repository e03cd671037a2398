package org.campusaccord;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SampleFolder;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.text.Messages;

/** The person's own store in the data folder, and the sample district in a folder within it. */
final class LocalWorkspaces implements Workspaces, AutoCloseable {
    private static final String SAMPLE = "sample";

    private final Stores stores;
    private final Path folder;
    private final Clock clock;
    private final LocalCare care;
    private final SampleFolder samples;
    private Optional<FutureTask<Optional<Workspace>>> ahead = Optional.empty();

    LocalWorkspaces(Stores stores, Path folder, Clock clock, Messages messages) {
        this.stores = stores;
        this.folder = folder;
        this.clock = clock;
        this.care = new LocalCare(folder, stores, clock, messages);
        this.samples = new SampleFolder(stores);
    }

    /** Begins to open the store on a thread of its own, so that the window need not be there first; one that is locked waits. */
    void openAhead() {
        var opening = new FutureTask<>(
                () -> care.isLocked() ? Optional.<Workspace>empty() : Optional.of(open(Optional.empty())));
        synchronized (this) {
            ahead = Optional.of(opening);
        }
        Thread.ofPlatform().daemon().name("opening").start(opening);
    }

    /** The store that was opened ahead, for the first who asks. */
    private Optional<Workspace> openedAhead() {
        Optional<FutureTask<Optional<Workspace>>> begun;
        synchronized (this) {
            begun = ahead;
            ahead = Optional.empty();
        }
        return begun.flatMap(LocalWorkspaces::result);
    }

    private static Optional<Workspace> result(FutureTask<Optional<Workspace>> opening) {
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

    @Override
    public Workspace open() {
        return openedAhead().orElseGet(() -> open(Optional.empty()));
    }

    @Override
    public Workspace open(Passphrase typed) {
        return open(Optional.of(typed));
    }

    private Workspace open(Optional<Passphrase> typed) {
        care.look();
        return stores.open(folder, typed, clock);
    }

    @Override
    public StoreCare care() {
        return care;
    }

    @Override
    public Workspace openSample() {
        if (!samples.isThere(sample())) {
            samples.build(sample(), SamplePlan.USUAL, clock);
        }
        return stores.open(sample(), clock);
    }

    @Override
    public void removeSample() {
        samples.remove(sample());
    }

    /** Closes a store that was opened ahead and that nobody has asked for. */
    @Override
    public void close() {
        try {
            openedAhead().ifPresent(Workspace::close);
        } catch (RuntimeException notOpened) {
            // Nobody wanted to know.
        }
    }

    private Path sample() {
        return folder.resolve(SAMPLE);
    }
}
