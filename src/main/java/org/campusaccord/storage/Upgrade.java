package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.campusaccord.domain.Problem;

/**
 * Brings an older store to the newest version. H2 cannot take back a migration that fails or is killed half way, so the
 * store's own file is never migrated: one copy of it is kept among the backups, a second one is migrated, and only when
 * that is complete and on the disk does it take the store's place, in one step. Until then the store is the old one,
 * byte for byte; a second copy that a kill left behind is made anew the next time.
 */
final class Upgrade {
    /** The folder within the data folder where the copies lie. */
    static final String BACKUPS = "backups";

    /** The copy that is being migrated. */
    static final String UNFINISHED_NAME = "campus-accord-migrating" + StoreFile.SUFFIX;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

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

    private Path backUp(HeldFile held) {
        try {
            Files.createDirectories(backups);
            var backup = freeName();
            held.copyTo(backup);
            return backup;
        } catch (IOException failure) {
            throw StoreProblems.copying(
                    file, Problem.of("store.backup-failed", file.toString(), backups.toString()), failure);
        }
    }

    /** An earlier copy is never overwritten, even by one of the same second. */
    private Path freeName() {
        var name = "campus-accord-before-version-%d-%s"
                .formatted(migrations.newest(), TIME.format(LocalDateTime.now(clock)));
        var free = backups.resolve(name + StoreFile.SUFFIX);
        for (int number = 2; Files.exists(free); number++) {
            free = backups.resolve(name + "-" + number + StoreFile.SUFFIX);
        }
        return free;
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
