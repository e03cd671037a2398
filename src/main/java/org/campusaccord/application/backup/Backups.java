package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.Problem;

/** The backups of the store that is open. Its calls belong on the store's thread. */
public interface Backups {
    /**
     * What came of making a backup.
     *
     * @param backup the new one; not a good one, and with what is damaged in it, where the store is
     * @param secondFolder why it is not in the second folder as well, where one is set
     */
    record Made(Backup backup, Optional<Problem> secondFolder) {}

    /** Those in the data folder and in the second folder, newest first. */
    List<Backup> backups();

    /** Makes one now and takes away those that the plan does not keep. */
    Made backUp();

    /** Makes one now for a place that somebody chooses. It is none of those that are kept here, and takes none away. */
    PendingCopy makeCopy();

    /** Tells the activity log that such a copy lies where it was wanted. */
    void recordCopy(Backup copied);

    /** Makes the first one of the day, unless there is one. */
    Optional<Made> backUpIfDue();

    /**
     * The backups that anybody can read who gets hold of them, though the store is locked. Those in the second folder that
     * the data folder has encrypted are replaced first.
     */
    List<Path> copiesInClear();

    BackupPlan plan();

    /** Whether a second folder is set and does not answer now. */
    boolean isSecondFolderMissing();

    void keep(BackupPlan plan);
}
