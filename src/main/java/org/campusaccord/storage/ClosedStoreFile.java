package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.backup.Restored;
import org.campusaccord.application.backup.ShelvedBackup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.storage.keys.Tries;

/** The store in a data folder, while nobody has it open. */
public final class ClosedStoreFile implements ClosedStore {
    private final Path folder;
    private final StoreLock lock;
    private final StoreKeys keys;
    private final BackupShelf shelf;
    private final Clock clock;

    public ClosedStoreFile(Path folder, BackupShelf shelf, Clock clock) {
        this(folder, new LockedKeys(new Tries(folder, clock)), shelf, clock);
    }

    ClosedStoreFile(Path folder, StoreKeys keys, BackupShelf shelf, Clock clock) {
        this.folder = folder;
        this.lock = new StoreLock(folder, clock);
        this.keys = keys;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public List<Backup> backups() {
        return shelf.in(StoreBackups.folder(folder)).stream()
                .map(ShelvedBackup::backup)
                .sorted(Comparator.comparing(Backup::takenAt).reversed())
                .toList();
    }

    @Override
    public boolean isLocked() {
        return lock.isLocked();
    }

    /** Whether somebody has it open is found out first: nobody types a passphrase for nothing. */
    @Override
    public void requireOwner(Optional<Passphrase> present) {
        var store = folder.resolve(Store.FILE_NAME);
        if (!isLocked()) {
            return;
        }
        try {
            HeldFile.take(store.toRealPath()).close();
        } catch (IOException failure) {
            throw new ProblemException(StoreProblems.unwritable(store), failure);
        }
        lock.requireOwner(present);
    }

    @Override
    public Backup backUp(Path file, Optional<Passphrase> passphrase) {
        var store = folder.resolve(Store.FILE_NAME);
        if (Files.notExists(store)) {
            new LostStore(folder).requireNone();
            throw Problem.of("store.missing", folder.toString()).asException();
        }
        var target = BackupTarget.of(file);
        try (var held = HeldFile.take(store.toRealPath())) {
            BackupMaker.Opening opening =
                    copy -> new StoreFile(copy, keys.unlock(copy, store, keyFile(copy), passphrase));
            return new BackupMaker(store, opening, clock)
                    .make(
                            target,
                            BackupReason.BY_HAND,
                            (copy, _) -> held.copyTo(copy),
                            new BackupMaker.Trust.Legible());
        } catch (IOException failure) {
            throw new ProblemException(StoreProblems.unwritable(store), failure);
        }
    }

    private Optional<byte[]> keyFile(Path copy) throws IOException {
        return BackupKeys.of(copy, folder, Optional.empty()).content();
    }

    @Override
    public Restored restore(Path backup, Optional<Passphrase> passphrase, Optional<Passphrase> present) {
        return new Restore(folder, keys, SchemaVersion.CURRENT, clock, _ -> {}).run(backup, passphrase, present);
    }
}
