package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.campusaccord.application.DiskRoom;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.backup.Restored;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupNames;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.StoreKey;

/**
 * Puts a backup in the place of a store that nobody has open. The backup is unpacked beside the store and read in full
 * before anything is touched; then the store that is there is kept as a backup; then the new one takes its place in one
 * step. Until that step the store is the old one, and from it on the new one.
 */
final class Restore {
    private final Path file;
    private final StoreKeys keys;
    private final int newest;
    private final Clock clock;
    private final Consumer<Step> reached;

    /** How far it has come. */
    enum Step {
        UNPACKED,
        READ,
        KEPT,
        KEYS_KNOW_BOTH,
        IN_PLACE,
        DONE
    }

    /** The store that is there, and what its owner types. */
    private record Present(HeldFile file, Optional<Passphrase> owner) {}

    Restore(Path dataFolder, StoreKeys keys, int newest, Clock clock, Consumer<Step> reached) {
        this.file = dataFolder.resolve(Store.FILE_NAME);
        this.keys = keys;
        this.newest = newest;
        this.clock = clock;
        this.reached = reached;
    }

    Restored run(Path backup, Optional<Passphrase> typed) {
        return run(backup, typed, typed);
    }

    /**
     * Returns where the store that was there is kept, if there was one with anything in it.
     *
     * @param typed opens the backup, where it is locked
     * @param owner opens the present store, where it is locked under another key
     */
    Restored run(Path backup, Optional<Passphrase> typed, Optional<Passphrase> owner) {
        var folder = file.resolveSibling("");
        try (var reader = open(backup)) {
            if (Files.notExists(file)) {
                begin(backup, reader, typed);
                return Restored.OVER_NOTHING;
            }
            try (var held = HeldFile.take(file.toRealPath())) {
                return place(backup, reader, typed, Optional.of(new Present(held, owner)));
            }
        } catch (IOException failure) {
            throw new ProblemException(
                    DiskRoom.isLackedBy(folder, failure)
                            ? Problem.of("backup.no-space", folder.toString())
                            : StoreProblems.unwritable(file),
                    failure);
        }
    }

    private void begin(Path backup, BackupReader reader, Optional<Passphrase> typed) throws IOException {
        var fresh = new NewPlace(file.resolveSibling(""));
        try {
            fresh.make();
            place(backup, reader, typed, Optional.empty());
        } catch (IOException | RuntimeException refused) {
            fresh.leave();
            throw refused;
        }
    }

    private BackupReader open(Path backup) {
        try {
            var reader = BackupReader.open(backup);
            if (reader.manifest().schema() > newest) {
                reader.close();
                throw Problem.of("backup.newer", backup.toString()).asException();
            }
            return reader;
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("backup.unreadable", backup.toString()), failure);
        }
    }

    private Restored place(Path backup, BackupReader reader, Optional<Passphrase> typed, Optional<Present> present)
            throws IOException {
        var folder = (present.isPresent() ? file.toRealPath() : file).resolveSibling("");
        if (present.isPresent()) {
            Workshop.clear(folder);
        }
        try (var workshop = new Workshop(folder, file)) {
            var unpacked = unpack(backup, reader, workshop);
            reached.accept(Step.UNPACKED);
            var key = keys.unlock(unpacked, backup, reader.keys(), typed);
            requireReadable(backup, reader, new StoreFile(unpacked, key));
            reached.accept(Step.READ);
            var lastEntry = OptionalLong.empty();
            if (present.isPresent()) {
                lastEntry = new PresentSeals(
                                file, present.get().file(), present.get().owner())
                        .carryOver(new StoreFile(unpacked, key), workshop.name(StoreFile.SUFFIX));
            }
            var kept = present.isPresent()
                    ? keep(present.get().file(), key, reader.keys().flatMap(KeyFile::read))
                    : Optional.<Path>empty();
            reached.accept(Step.KEPT);
            var keyFile = new KeyFileChange(new KeysOnDisk(file.resolveSibling("")), keys);
            keyFile.open(reader.keys());
            reached.accept(Step.KEYS_KNOW_BOTH);
            if (present.isPresent()) {
                present.get().file().replaceWith(unpacked);
            } else {
                requireStillNone();
                HeldFile.moveComplete(unpacked, file);
            }
            reached.accept(Step.IN_PLACE);
            keyFile.settle(reader.keys());
            reached.accept(Step.DONE);
            return new Restored(kept, lastEntry);
        }
    }

    private Path unpack(Path backup, BackupReader reader, Workshop workshop) throws IOException {
        var folder = file.resolveSibling("");
        if (DiskRoom.isTooLittleFor(reader.manifest().size(), folder)) {
            throw Problem.of("backup.no-space", folder.toString()).asException();
        }
        var unpacked = workshop.file(StoreFile.SUFFIX);
        try (var out = Files.newOutputStream(unpacked)) {
            reader.unpack(out);
        }
        if (StoreFile.isEncrypted(unpacked) != reader.manifest().locked()) {
            throw Problem.of("backup.damaged", backup.toString()).asException();
        }
        return unpacked;
    }

    private void requireReadable(Path backup, BackupReader reader, StoreFile unpacked) {
        try {
            var found = StoreLook.byReading(unpacked);
            if (found.schema() > newest) {
                throw Problem.of("backup.newer", backup.toString()).asException();
            }
            var manifest = reader.manifest();
            if (found.schema() == 0 || (manifest.verified() && !manifest.rows().equals(found.rows()))) {
                throw Problem.of("backup.damaged", backup.toString()).asException();
            }
        } catch (SQLException unreadable) {
            throw new ProblemException(Problem.of("backup.damaged", backup.toString()), unreadable);
        }
    }

    /** As it is, even when it is damaged: somebody may yet get something out of it. */
    private Optional<Path> keep(HeldFile present, Optional<StoreKey> key, Optional<KeyFile> coming) throws IOException {
        if (present.size() == 0) {
            return Optional.empty();
        }
        var backups = StoreBackups.folder(file.resolveSibling(""));
        OwnerOnly.makeFolder(backups);
        var name = BackupNames.free(backups, clock.instant(), clock.getZone(), BackupReason.BEFORE_RESTORE);
        // Of a locked store the key is known only if it is the backup's.
        BackupMaker.Opening opening = copy -> {
            var salt = StoreHeader.salt(copy);
            return new StoreFile(
                    copy, salt.flatMap(_ -> key), salt.flatMap(own -> coming.flatMap(keyFile -> keyFile.entry(own))));
        };
        try {
            return Optional.of(new BackupMaker(file, opening, clock)
                    .make(
                            name,
                            BackupReason.BEFORE_RESTORE,
                            (copy, _) -> present.copyTo(copy),
                            new BackupMaker.Trust.Any())
                    .file());
        } catch (ProblemException failure) {
            // Not the file that was named is at fault, but the data folder.
            throw failure.problem().key().equals("backup.failed")
                    ? new ProblemException(Problem.of("backup.folder-unusable", backups.toString()), failure)
                    : failure;
        }
    }

    /** Another program may have begun a store meanwhile, and have it open. */
    private void requireStillNone() {
        if (Files.exists(file)) {
            throw Problem.of("store.locked", file.toString()).asException();
        }
    }
}
