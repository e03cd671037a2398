package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * The folder where each backup is put once more: a network drive, a stick. It may be away, full, or hold another
 * district's backups, which are left alone; nothing that happens there stands in the way of anything else.
 */
final class SecondFolder {
    private final BackupFiles files;
    private final Path folder;

    SecondFolder(BackupFiles files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Puts a new backup there as well and takes away what is no longer needed. Returns why it could not. */
    Optional<Problem> receive(Backup made, Collection<ShelvedBackup> known, Rotation rotation) {
        if (!files.isReachable(folder)) {
            return Optional.of(Problem.of("backup.second-folder-missing", folder.toString()));
        }
        try {
            files.copy(made, folder);
            if (made.locked()) {
                replaceClear(known);
            }
            rotation.superseded(ours(known)).forEach(files::remove);
            return Optional.empty();
        } catch (ProblemException failure) {
            return Optional.of(failure.problem());
        }
    }

    /**
     * The backups in the data folder were encrypted when the store was; here they are put in the place of those that still
     * stand in clear. One that is no longer in the data folder cannot be encrypted, and stays as it is.
     */
    private void replaceClear(Collection<ShelvedBackup> known) {
        for (var clear : ours(known)) {
            known.stream()
                    .map(ShelvedBackup::backup)
                    .filter(twin -> !clear.locked() && twin.locked() && isSameMoment(twin, clear))
                    .findFirst()
                    .ifPresent(twin -> {
                        // The room and the name are those of the one that goes.
                        files.remove(clear);
                        files.copy(twin, folder);
                    });
        }
    }

    private static boolean isSameMoment(Backup one, Backup other) {
        return one.takenAt().equals(other.takenAt()) && one.reason() == other.reason();
    }

    /** Those of this store alone: whoever else keeps backups there loses none. */
    private List<Backup> ours(Collection<ShelvedBackup> known) {
        var store = Optional.of(files.storeId());
        return files.in(folder, known).stream()
                .filter(shelved -> shelved.store().equals(store))
                .map(ShelvedBackup::backup)
                .toList();
    }

    /** What is there of this store; nothing while the folder is away. */
    List<Backup> backups(Collection<ShelvedBackup> known) {
        return files.isReachable(folder) ? ours(known) : List.of();
    }
}
