package org.campusaccord;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.storage.StoreLock;

/** The care for the store in the data folder. */
final class LocalCare implements StoreCare {
    private final Path folder;
    private final ClosedStore closed;
    private final StoreLock lock;

    /** What the file said when it was last known to be closed: to look into it while it is open would end its lock. */
    private Optional<Boolean> locked = Optional.empty();

    LocalCare(Path folder, ClosedStore closed, Clock clock) {
        this.folder = folder;
        this.closed = closed;
        this.lock = new StoreLock(folder, clock);
    }

    /** To be called before the store is opened. */
    synchronized void look() {
        locked = Optional.of(lock.isLocked());
    }

    @Override
    public Path dataFolder() {
        return folder;
    }

    @Override
    public synchronized boolean isLocked() {
        if (locked.isEmpty()) {
            look();
        }
        return locked.orElse(false);
    }

    @Override
    public Duration waitBeforeNextTry() {
        return lock.waitBeforeNextTry();
    }

    @Override
    public synchronized void verify(Passphrase typed) {
        isLocked();
        lock.verify(typed);
    }

    @Override
    public RecoveryKey lock(Passphrase next) {
        return thenLook(() -> lock.lock(next));
    }

    @Override
    public RecoveryKey changePassphrase(Passphrase present, Passphrase next) {
        return thenLook(() -> lock.change(present, next));
    }

    @Override
    public void removePassphrase(Passphrase present) {
        thenLook(() -> {
            lock.remove(present);
            return true;
        });
    }

    private <T> T thenLook(Supplier<T> change) {
        try {
            return change.get();
        } finally {
            look();
        }
    }

    @Override
    public List<Backup> backups() {
        return closed.backups();
    }

    @Override
    public Optional<Path> restore(Path backup, Optional<Passphrase> passphrase) {
        return thenLook(() -> closed.restore(backup, passphrase));
    }
}
