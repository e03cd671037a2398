package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Makes backup files of the store that is open, and finds, copies and removes them. */
public interface BackupFiles {
    /** Of the store that is open. */
    BackupOrigin origin();

    /** Whether the store that is open takes a passphrase, as the backups made of it do. */
    boolean isLocked();

    /** Makes a backup under a new name in a folder, which is created when missing; returns when it is verified and on the disk. */
    Backup make(Path folder, BackupReason reason);

    /** Makes one by hand that is to lie elsewhere. Until it is there it has a passing name in this folder. */
    PendingCopy makeCopy(Path folder);

    /**
     * The backups in a folder, each read in full; none when there is no such folder.
     *
     * @param known are not read again: a file with the name, the size and the beginning of one of these is a copy of it
     */
    List<ShelvedBackup> in(Path folder, Collection<ShelvedBackup> known);

    /** Those of them that were written since then. */
    List<ShelvedBackup> in(Path folder, Instant since);

    /** Whether a folder is there; a drive that is away may never say. */
    boolean isThere(Path folder);

    /** Whether two names lead to one folder. */
    boolean isSame(Path folder, Path other);

    /** Copies a backup into another folder under its own name, or one like it, and reads it there; needs no open store. */
    Path copy(Backup backup, Path folder, BackupOrigin origin);

    /**
     * Puts another backup of the same moment in the place and under the name of one: until the new one is there, read and
     * complete, the old one stays.
     */
    void replace(Backup old, Backup by, BackupOrigin origin);

    /** Removes one; when the system does not let it, the file stays. */
    void remove(Backup backup);
}
