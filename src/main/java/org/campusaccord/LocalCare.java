package org.campusaccord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.Stores;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.audit.ClosedStoreLog;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.application.lock.TypedKey;
import org.campusaccord.storage.Store;
import org.campusaccord.storage.StoreLock;
import org.campusaccord.text.Messages;

/** The care for the store in the data folder. */
final class LocalCare implements StoreCare {
    private final Path folder;
    private final Clock clock;
    private final ClosedStore closed;
    private final StoreLock lock;
    private final ClosedStoreLog log;

    /** What the file said when it was last known to be closed: to look into it while it is open would end its lock. */
    private Optional<Boolean> locked = Optional.empty();

    LocalCare(Path folder, Stores stores, Clock clock, Messages messages) {
        this.folder = folder;
        this.clock = clock;
        this.closed = stores.closed(folder, clock);
        this.lock = new StoreLock(folder, clock);
        this.log = new ClosedStoreLog(stores, folder, clock, messages);
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
    public synchronized TypedKey verify(Passphrase typed) {
        isLocked();
        return lock.verify(typed);
    }

    @Override
    public synchronized void requireOwner(Optional<Passphrase> present) {
        isLocked();
        lock.requireOwner(present);
    }

    @Override
    public RecoveryKey lock(Passphrase next) {
        return thenLook(() -> {
            var key = lock.lock(next);
            log.record(AuditAction.PASSPHRASE_SET, "", Optional.of(next));
            return key;
        });
    }

    @Override
    public RecoveryKey changePassphrase(Passphrase present, Passphrase next) {
        return thenLook(() -> {
            var key = lock.change(present, next);
            log.record(AuditAction.PASSPHRASE_CHANGED, "", Optional.of(next));
            return key;
        });
    }

    @Override
    public RecoveryKey renewRecoveryKey(Passphrase passphrase) {
        return thenLook(() -> {
            var key = lock.renewRecoveryKey(passphrase);
            log.record(AuditAction.RECOVERY_KEY_RENEWED, "", Optional.of(passphrase));
            return key;
        });
    }

    @Override
    public synchronized Optional<String> recoveryMark() {
        isLocked();
        return lock.recoveryMark();
    }

    @Override
    public void removePassphrase(Passphrase present) {
        thenLook(() -> {
            lock.remove(present);
            log.record(AuditAction.PASSPHRASE_REMOVED, "", Optional.empty());
            return true;
        });
    }

    @Override
    public List<Path> copiesInClear() {
        return lock.copiesInClear();
    }

    @Override
    public List<Path> deleteInClear(List<Path> copies, AuditService activity) {
        var before = copies.stream().filter(Files::exists).toList();
        try {
            return lock.deleteInClear(copies);
        } finally {
            var gone = before.stream().filter(copy -> !Files.exists(copy)).toList();
            if (!gone.isEmpty()) {
                var names = gone.stream().map(copy -> String.valueOf(copy.getFileName()));
                activity.record(AuditAction.CLEAR_COPIES_DELETED, names.collect(Collectors.joining(", ")));
            }
        }
    }

    @Override
    public void beginAnew() {
        thenLook(() -> {
            Store.beginAnew(folder, clock);
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
    public Optional<Path> restore(Path backup, Optional<Passphrase> passphrase, Optional<Passphrase> present) {
        return thenLook(() -> {
            var done = closed.restore(backup, passphrase, present.or(() -> passphrase));
            log.restored(backup, done, passphrase);
            return done.kept();
        });
    }
}
