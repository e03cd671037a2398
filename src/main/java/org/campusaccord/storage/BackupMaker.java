package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.DiskRoom;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupManifest;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.storage.backup.BackupWriter;
import org.campusaccord.storage.backup.Sha256Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a backup: a copy of the store under a passing name, a look into it, a zip of both, a look into that, and only then
 * its name. So what bears the name of a backup is one, after a kill as well.
 */
final class BackupMaker {
    /** The copy, the zip, and what H2 makes on the way, as times of the store's size. */
    private static final int ROOM = 3;

    private final Path store;
    private final Opening opening;
    private final Clock clock;

    BackupMaker(Path store, Opening opening, Clock clock) {
        this.store = store;
        this.opening = opening;
        this.clock = clock;
    }

    /** Finds out what it takes to open a copy. */
    @FunctionalInterface
    interface Opening {
        StoreFile of(Path copy) throws IOException;
    }

    /** Where the bytes of the store come from. */
    @FunctionalInterface
    interface Source {
        void copyTo(Path target, Workshop workshop) throws IOException, SQLException;
    }

    /** How much must be known of a copy. */
    sealed interface Trust {
        /** It has these rows, and all of them can be read. */
        record Rows(Map<String, Long> expected) implements Trust {}

        /** All its rows can be read. */
        record Legible() implements Trust {}

        /** It is kept however it is. */
        record Any() implements Trust {}
    }

    /** Makes it under a name in a folder that is there. */
    Backup make(Path target, BackupReason reason, Source source, Trust trust) {
        var folder = target.resolveSibling("");
        try (var workshop = new Workshop(folder, store)) {
            requireRoom(folder);
            var copy = workshop.name(StoreFile.SUFFIX);
            source.copyTo(copy, workshop);
            var hashed = Sha256Stream.of(copy);
            var opened = opened(copy, trust);
            var keys = BackupKeys.of(copy, store.resolveSibling(""), opened.flatMap(StoreFile::entry));
            var found = look(opened, trust);
            var manifest = manifest(keys, reason, hashed, found);
            var zip = workshop.file(".part");
            BackupWriter.write(zip, manifest, keys.content(), copy);
            try (var written = BackupReader.open(zip)) {
                written.check();
            }
            if (!manifest.verified()) {
                BackupTarget.requireNoGoodOne(target);
            }
            HeldFile.move(zip, target);
            var state = manifest.verified() ? Backup.State.VERIFIED : Backup.State.UNVERIFIED;
            return new Backup(
                    target,
                    manifest.madeAt(),
                    reason,
                    Files.size(target),
                    state,
                    manifest.locked(),
                    found == null ? List.of() : found.damage());
        } catch (IOException | SQLException failure) {
            var key = DiskRoom.isLackedBy(folder, failure) ? "backup.no-space" : "backup.failed";
            throw new ProblemException(Problem.of(key, folder.toString()), failure);
        }
    }

    private void requireRoom(Path folder) throws IOException {
        if (DiskRoom.isTooLittleFor(ROOM * Files.size(store), folder)) {
            throw Problem.of("backup.no-space", folder.toString()).asException();
        }
    }

    /**
     * What was found in a copy.
     *
     * @param damage what is not as it was written, though each row can be read
     */
    private record Found(StoreLook look, List<Problem> damage) {}

    /** Null when nothing can be said of it, and nothing need be. */
    private @Nullable Found look(Optional<StoreFile> copy, Trust trust) {
        if (copy.isEmpty()) {
            return null;
        }
        try {
            var found = StoreLook.byReading(copy.get());
            if (trust instanceof Trust.Rows rows ? found.rows().equals(rows.expected()) : found.schema() > 0) {
                return new Found(found, CopyCheck.findings(copy.get()));
            }
            throw new SQLException("The copy holds something else than a store of ours");
        } catch (SQLException unreadable) {
            return switch (trust) {
                case Trust.Rows _ -> throw new ProblemException(Problem.of("backup.not-verified"), unreadable);
                case Trust.Legible _ ->
                    throw new ProblemException(Problem.of("store.damaged", store.toString()), unreadable);
                case Trust.Any _ -> null;
            };
        }
    }

    /** Empty when its key is not known, and need not be. */
    private Optional<StoreFile> opened(Path copy, Trust trust) throws IOException {
        try {
            return Optional.of(opening.of(copy));
        } catch (ProblemException keyless) {
            if (trust instanceof Trust.Any) {
                return Optional.empty();
            }
            throw keyless;
        }
    }

    /** A locked copy without its keys opens nowhere else, so it is not called verified. */
    private BackupManifest manifest(BackupKeys keys, BackupReason reason, Sha256Stream hashed, @Nullable Found found) {
        return new BackupManifest(
                clock.instant(),
                reason,
                found == null ? Optional.empty() : found.look().id(),
                InstallationId.read(store.resolveSibling("")),
                found == null ? 0 : found.look().schema(),
                found == null ? Map.of() : found.look().rows(),
                hashed.count(),
                hashed.sha256(),
                keys.content().isPresent(),
                found != null && found.damage().isEmpty() && keys.fit());
    }
}
