package org.campusaccord;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SampleFolder;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.text.Messages;

/** The person's own store in the data folder, and the sample district in a folder within it. */
final class LocalWorkspaces implements Workspaces {
    private static final String SAMPLE = "sample";

    private final Stores stores;
    private final Path folder;
    private final Clock clock;
    private final LocalCare care;
    private final SampleFolder samples;

    LocalWorkspaces(Stores stores, Path folder, Clock clock, Messages messages) {
        this.stores = stores;
        this.folder = folder;
        this.clock = clock;
        this.care = new LocalCare(folder, stores, clock, messages);
        this.samples = new SampleFolder(stores);
    }

    @Override
    public Workspace open() {
        return open(Optional.empty());
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

    private Path sample() {
        return folder.resolve(SAMPLE);
    }
}
