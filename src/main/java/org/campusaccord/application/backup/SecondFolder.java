package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * The folder where each backup is put once more: a network drive, a stick. It may be away, full, give no answer at all, or
 * hold the backups of another district or computer, which are left alone; nothing that happens there stands in the way of
 * anything else. So all of it is done aside, without the open store.
 */
final class SecondFolder {
    private final BackupFiles files;
    private final Path folder;
    private final Aside aside;
    private final Patience patience;

    /** How long an answer is waited for, and how long for a copy; whoever takes longer is away. */
    record Patience(Duration answer, Duration copy) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    SecondFolder(BackupFiles files, Path folder, Aside aside, Patience patience) {
        this.files = files;
        this.folder = folder;
        this.aside = aside;
        this.patience = patience;
    }

    boolean isThere() {
        return aside.within(patience.answer(), () -> files.isThere(folder)).orElse(false);
    }

    boolean isSame(Path other) {
        return aside.within(patience.answer(), () -> files.isSame(folder, other))
                .orElse(false);
    }

    /** Puts a new backup there as well and takes away what is no longer needed. Returns why it could not. */
    Optional<Problem> receive(Backup made, Collection<ShelvedBackup> known, Rotation rotation, BackupOrigin origin) {
        if (!isThere()) {
            return Optional.of(missing());
        }
        try {
            return aside.within(patience.copy(), () -> {
                        put(made, known, rotation, origin);
                        return Optional.<Problem>empty();
                    })
                    .orElseGet(() -> Optional.of(missing()));
        } catch (ProblemException failure) {
            return Optional.of(failure.problem());
        }
    }

    private Problem missing() {
        return Problem.of("backup.second-folder-missing", folder.toString());
    }

    private void put(Backup made, Collection<ShelvedBackup> known, Rotation rotation, BackupOrigin origin) {
        files.copy(made, folder, origin);
        if (made.locked()) {
            replaceClear(known, origin);
        }
        rotation.superseded(in(known, shelved -> shelved.isOf(origin))).forEach(files::remove);
    }

    /**
     * The backups in the data folder were encrypted when the store was; here they are put in the place of those that still
     * stand in clear. One that is no longer in the data folder cannot be encrypted; it stays as it is, and is told.
     */
    private void replaceClear(Collection<ShelvedBackup> known, BackupOrigin origin) {
        for (var clear : in(known, shelved -> shelved.mayBeOf(origin))) {
            known.stream()
                    .map(ShelvedBackup::backup)
                    .filter(twin -> !clear.locked() && twin.locked() && isSameMoment(twin, clear))
                    .findFirst()
                    .ifPresent(twin -> files.replace(clear, twin, origin));
        }
    }

    /** The files of this store there that stay in clear though the store is locked; nothing while the folder is away. */
    List<Path> copiesInClear(Collection<ShelvedBackup> known, BackupOrigin origin) {
        if (!isThere()) {
            return List.of();
        }
        try {
            aside.within(patience.copy(), () -> {
                replaceClear(known, origin);
                return true;
            });
        } catch (ProblemException full) {
            // What could not be replaced is among those that stay.
        }
        return backups(known, origin).stream()
                .filter(backup -> !backup.locked())
                .map(Backup::file)
                .toList();
    }

    private static boolean isSameMoment(Backup one, Backup other) {
        return one.takenAt().equals(other.takenAt()) && one.reason() == other.reason();
    }

    private List<Backup> in(Collection<ShelvedBackup> known, Predicate<ShelvedBackup> which) {
        return files.in(folder, known).stream()
                .filter(which)
                .map(ShelvedBackup::backup)
                .toList();
    }

    /** What is there of this store, whichever computer put it there; nothing while the folder is away. */
    List<Backup> backups(Collection<ShelvedBackup> known, BackupOrigin origin) {
        return aside.within(
                        patience.answer(),
                        () -> files.isThere(folder)
                                ? in(known, shelved -> shelved.isOf(origin.store()))
                                : List.<Backup>of())
                .orElse(List.of());
    }
}
