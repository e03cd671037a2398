package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupNames;

/**
 * Brings an older store to the newest version. H2 cannot take back a migration that fails or is killed half way, so the
 * store's own file is never migrated: a copy of it is kept as a backup, a second one is migrated, and only when
 * that is complete and on the disk does it take the store's place, in one step. Until then the store is the old one,
 * byte for byte; a second copy that a kill left behind is made anew the next time.
 */
final class Upgrade {
    /** The folder within the data folder where backups lie. */
    static final String BACKUPS = "backups";

    /** The copy that is being migrated. */
    static final String UNFINISHED_NAME = "campus-accord-migrating" + StoreFile.SUFFIX;

    private final Path backups;
    private final Path file;
    private final Path unfinished;
    private final StoreFile store;
    private final Migrations migrations;
    private final Clock clock;

    /** To replace a link would part it from the file that it stands for, so the file itself is meant. */
    Upgrade(StoreFile store, Migrations migrations, Clock clock) throws IOException {
        this.store = store;
        this.backups = store.path().resolveSibling(BACKUPS);
        this.file = store.path().toRealPath();
        this.unfinished = this.file.resolveSibling(UNFINISHED_NAME);
        this.migrations = migrations;
        this.clock = clock;
    }

    /** Returns when the store is of the newest version; whatever it throws, the store is as it was. */
    void run() throws IOException {
        try (var held = HeldFile.take(file)) {
            var backup = backUp(held);
            try {
                held.copyTo(unfinished);
                migrations.complete(store.at(unfinished), ";IFEXISTS=TRUE");
                held.replaceWith(unfinished);
            } catch (IOException | SQLException | RuntimeException failure) {
                keepUnfinishedAside(failure);
                throw StoreProblems.copying(
                        file, Problem.of("store.migration-failed", file.toString(), backup.toString()), failure);
            }
        }
    }

    /** As it is, byte for byte, whatever state it is in. */
    private Path backUp(HeldFile held) {
        try {
            OwnerOnly.makeFolder(backups);
            var name = BackupNames.free(backups, clock.instant(), clock.getZone(), BackupReason.BEFORE_UPGRADE);
            return new BackupMaker(store.path(), store::at, clock)
                    .make(
                            name,
                            BackupReason.BEFORE_UPGRADE,
                            (copy, _) -> held.copyTo(copy),
                            new BackupMaker.Trust.Any())
                    .file();
        } catch (IOException | ProblemException failure) {
            var isFull = failure instanceof ProblemException full
                    && full.problem().key().equals("backup.no-space");
            throw new ProblemException(
                    isFull
                            ? Problem.of("store.no-space", file.toString())
                            : Problem.of("store.backup-failed", file.toString(), backups.toString()),
                    failure);
        }
    }

    /** For whoever looks into what went wrong; the next failure's file replaces it. */
    private void keepUnfinishedAside(Exception failure) {
        var aside = "campus-accord-failed-version-" + migrations.newest() + StoreFile.SUFFIX;
        try {
            if (Files.exists(unfinished)) {
                Files.move(unfinished, unfinished.resolveSibling(aside), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
