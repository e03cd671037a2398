package org.campusaccord.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.Workspaces;
import org.campusaccord.application.lock.Passphrase;

/** A store in a folder, for tests that leave the lock, backups and the sample alone. */
public record OwnStore(Path folder, Clock clock) implements Workspaces {
    @Override
    public Workspace open() {
        return Composition.open(folder, clock, Locale.US);
    }

    @Override
    public Workspace open(Passphrase typed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StoreCare care() {
        return new FakeCare(folder);
    }

    @Override
    public Workspace openSample() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeSample() {
        throw new UnsupportedOperationException();
    }
}
