package org.campusaccord.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.campusaccord.application.DiskRoom;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupFiles;
import org.campusaccord.application.backup.BackupOrigin;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.backup.PendingCopy;
import org.campusaccord.application.backup.ShelvedBackup;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupNames;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.storage.backup.Sha256Stream;

/** Backup files of a store that is open. */
public final class StoreBackups implements BackupFiles {
    private final Store store;
    private final BackupShelf shelf;
    private final Clock clock;

    public StoreBackups(Store store, BackupShelf shelf, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Where the backups of the store in a data folder lie. */
    public static Path folder(Path dataFolder) {
        return dataFolder.resolve(Upgrade.BACKUPS);
    }

    @Override
    public boolean isLocked() {
        return store.file().key().isPresent();
    }

    /** Found out for the first time it is written down, which is a part of making a backup and may fail like one. */
    @Override
    public BackupOrigin origin() {
        var dataFolder = store.file().path().resolveSibling("");
        try {
            return new BackupOrigin(StoreId.of(store), InstallationId.of(dataFolder));
        } catch (ProblemException failure) {
            throw failure.problem().key().equals("store.no-space") ? noSpace(dataFolder, failure) : failure;
        }
    }

    private static ProblemException noSpace(Path folder, Exception failure) {
        return new ProblemException(Problem.of("backup.no-space", folder.toString()), failure);
    }

    @Override
    public Backup make(Path folder, BackupReason reason) {
        return make(folder, reason, there -> BackupNames.free(there, clock.instant(), clock.getZone(), reason));
    }

    /** Its passing name is not one that is listed. */
    @Override
    public PendingCopy makeCopy(Path folder) {
        return new CarriedBackup(make(folder, BackupReason.BY_HAND, there -> Workshop.passing(there, ".part")));
    }

    private Backup make(Path folder, BackupReason reason, UnaryOperator<Path> name) {
        var file = store.file();
        // On a full disk nothing is written at all: H2 would give the store up.
        if (DiskRoom.isHardlyAny(file.path().resolveSibling(""))) {
            throw Problem.of("backup.no-space", folder.toString()).asException();
        }
        // Asked for before the rows are counted, since it may add one.
        origin();
        try {
            OwnerOnly.makeFolder(folder);
            Workshop.clear(folder);
            Workshop.clear(file.path().resolveSibling(""));
            var counted = StoreLook.byCounting(store.connection());
            return new BackupMaker(file.path(), file::at, clock)
                    .make(
                            name.apply(folder),
                            reason,
                            new LiveCopy(store.connection()),
                            new BackupMaker.Trust.Rows(counted.rows()));
        } catch (IOException failure) {
            throw DiskRoom.isLackedBy(file.path().resolveSibling(""), failure)
                    ? noSpace(folder, failure)
                    : new ProblemException(Problem.of("backup.folder-unusable", folder.toString()), failure);
        } catch (SQLException failure) {
            var problem = StoreProblems.working(file.path(), failure);
            throw problem.problem().key().equals("store.no-space") ? noSpace(folder, failure) : problem;
        }
    }

    @Override
    public List<ShelvedBackup> in(Path folder, Collection<ShelvedBackup> known) {
        return shelf.in(folder, known, Instant.MIN);
    }

    @Override
    public List<ShelvedBackup> in(Path folder, Instant since) {
        return shelf.in(folder, List.of(), since);
    }

    @Override
    public boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    @Override
    public boolean isSame(Path folder, Path other) {
        try {
            return Files.isSameFile(folder, other);
        } catch (IOException notThere) {
            return folder.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    @Override
    public Path copy(Backup backup, Path folder, BackupOrigin origin) {
        return place(
                backup,
                origin,
                folder,
                BackupNames.free(folder, String.valueOf(backup.file().getFileName())));
    }

    @Override
    public void replace(Backup old, Backup by, BackupOrigin origin) {
        place(by, origin, old.file().resolveSibling(""), old.file());
    }

    private static Path place(Backup backup, BackupOrigin origin, Path folder, Path target) {
        var part = folder.resolve("campus-accord-" + origin.installation() + ".part");
        try {
            try {
                write(backup.file(), part);
                HeldFile.move(part, target);
                return target;
            } catch (IOException failure) {
                var key = DiskRoom.isLackedBy(folder, failure)
                        ? "backup.second-folder-full"
                        : "backup.second-folder-failed";
                throw new ProblemException(Problem.of(key, folder.toString()), failure);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException stays) {
            throw new ProblemException(Problem.of("backup.second-folder-failed", folder.toString()), stays);
        }
    }

    private static void write(Path file, Path part) throws IOException {
        String sha256;
        try (var channel = FileChannel.open(part, CREATE, TRUNCATE_EXISTING, WRITE);
                var in = Files.newInputStream(file)) {
            OwnerOnly.file(part);
            var hashed = new Sha256Stream(Channels.newOutputStream(channel));
            in.transferTo(hashed);
            channel.force(true);
            sha256 = hashed.sha256();
        }
        if (!Sha256Stream.of(part).sha256().equals(sha256)) {
            throw new IOException("The copy is not what was written");
        }
    }

    @Override
    public void remove(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException stays) {
            // Another program has it open; the next rotation takes it away.
        }
    }
}
