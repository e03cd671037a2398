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
            rotation.superseded(ours(known)).forEach(files::remove);
            return Optional.empty();
        } catch (ProblemException failure) {
            return Optional.of(failure.problem());
        }
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
