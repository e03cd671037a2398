package org.campusaccord;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;

/** Scaffold on this branch only. */
final class Unbuilt implements StoreCare {
    private final Path folder;
    private final ClosedStore store;

    Unbuilt(Path folder, ClosedStore store) {
        this.folder = folder;
        this.store = store;
    }

    @Override
    public List<Backup> backups() {
        return store.backups();
    }

    @Override
    public Path dataFolder() {
        return folder;
    }

    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public Duration waitBeforeNextTry() {
        return Duration.ZERO;
    }

    @Override
    public RecoveryKey lock(Passphrase next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecoveryKey changePassphrase(Passphrase present, Passphrase next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removePassphrase(Passphrase present) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Path> restore(Path backup, Optional<Passphrase> passphrase) {
        return store.restore(backup, passphrase);
    }
}
