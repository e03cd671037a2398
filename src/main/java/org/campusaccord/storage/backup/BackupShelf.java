package org.campusaccord.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.Backup.State;
import org.campusaccord.application.backup.BackupManifest;
import org.campusaccord.application.backup.ShelvedBackup;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Finds the backups in a folder. Each is read in full, and not again while its size and time stay the same. */
public final class BackupShelf {
    private final Map<Seen, ShelvedBackup> seen = new ConcurrentHashMap<>();

    private record Seen(Path file, long size, FileTime written) {}

    /** Those in a folder; none when there is no such folder. */
    public List<ShelvedBackup> in(Path folder) {
        return in(folder, List.of(), Instant.MIN);
    }

    /**
     * Those that were written since a moment.
     *
     * @param known are not read again: a file with the name, the size and the beginning of a good one of these is a copy of it
     */
    public List<ShelvedBackup> in(Path folder, Collection<ShelvedBackup> known, Instant since) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(BackupNames::isZip)
                    .flatMap(file -> look(file, known, since).stream())
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("backup.folder-unusable", folder.toString()), failure);
        }
    }

    private Optional<ShelvedBackup> look(Path file, Collection<ShelvedBackup> known, Instant since) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var written = attributes.lastModifiedTime();
            if (!attributes.isRegularFile() || written.toInstant().isBefore(since)) {
                return Optional.empty();
            }
            var now = new Seen(file, attributes.size(), written);
            var there = twin(now, known).or(() -> Optional.ofNullable(seen.get(now)));
            return there.isPresent() ? there : read(now);
        } catch (IOException isGone) {
            return Optional.empty();
        }
    }

    /** Two stores may have backups of one name and one size, so the beginning is read. */
    private static Optional<ShelvedBackup> twin(Seen file, Collection<ShelvedBackup> known) {
        return known.stream()
                .filter(shelved -> looksLike(shelved.backup(), file))
                .filter(shelved -> isCopy(file, shelved))
                .findFirst()
                .map(shelved ->
                        new ShelvedBackup(shelved.backup().at(file.file()), shelved.store(), shelved.installation()));
    }

    private static boolean looksLike(Backup backup, Seen file) {
        return backup.isGood()
                && backup.size() == file.size()
                && Objects.equals(backup.file().getFileName(), file.file().getFileName());
    }

    private static boolean isCopy(Seen file, ShelvedBackup shelved) {
        try (var reader = BackupReader.open(file.file())) {
            var manifest = reader.manifest();
            return manifest.store().equals(shelved.store())
                    && manifest.installation().equals(shelved.installation())
                    && manifest.madeAt().equals(shelved.backup().takenAt())
                    && manifest.locked() == shelved.backup().locked();
        } catch (IOException | ProblemException isNone) {
            return false;
        }
    }

    /** What the system failed to read may be read the next time, so that is not remembered. */
    private Optional<ShelvedBackup> read(Seen file) {
        var manifest = Optional.<BackupManifest>empty();
        try (var reader = BackupReader.open(file.file())) {
            manifest = Optional.of(reader.manifest());
            reader.check();
            var whole = shelved(file, manifest.get(), manifest.get().verified() ? State.VERIFIED : State.UNVERIFIED);
            seen.put(file, whole);
            return Optional.of(whole);
        } catch (ProblemException unfit) {
            var found =
                    manifest.map(begun -> shelved(file, begun, State.DAMAGED)).or(() -> ruin(file, unfit.problem()));
            found.ifPresent(known -> seen.put(file, known));
            return found;
        } catch (IOException unreadable) {
            return ruin(file, Problem.of("backup.damaged"));
        }
    }

    private static ShelvedBackup shelved(Seen file, BackupManifest manifest, State state) {
        return new ShelvedBackup(
                new Backup(file.file(), manifest.madeAt(), manifest.reason(), file.size(), state, manifest.locked()),
                manifest.store(),
                manifest.installation());
    }

    /**
     * What bears a name of ours was a backup once, or is one of a later version. Any other zip does not concern us: people
     * put all kinds of things on a stick.
     */
    private static Optional<ShelvedBackup> ruin(Seen file, Problem problem) {
        var state = problem.key().equals("backup.newer") ? State.UNVERIFIED : State.DAMAGED;
        return BackupNames.reason(file.file())
                .map(reason -> new Backup(file.file(), file.written().toInstant(), reason, file.size(), state, false))
                .map(backup -> new ShelvedBackup(backup, Optional.empty(), Optional.empty()));
    }
}
