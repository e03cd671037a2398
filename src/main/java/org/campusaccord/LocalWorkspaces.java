package org.campusaccord;

import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SampleFolder;
import org.campusaccord.application.sample.SamplePlan;

/** The person's own store in the data folder, and the sample district in a folder within it. */
final class LocalWorkspaces implements Workspaces {
    private static final String SAMPLE = "sample";

    private final Stores stores;
    private final Path folder;
    private final Clock clock;
    private final SampleFolder samples;

    LocalWorkspaces(Stores stores, Path folder, Clock clock) {
        this.stores = stores;
        this.folder = folder;
        this.clock = clock;
        this.samples = new SampleFolder(stores);
    }

    @Override
    public Workspace open() {
        return stores.open(folder, clock);
    }

    @Override
    public Workspace open(Passphrase typed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoreCare care() {
        return new Unbuilt(folder, stores.closed(folder, clock));
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

    private Path sample() {
        return folder.resolve(SAMPLE);
    }
}
