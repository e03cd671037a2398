package org.campusaccord.application.backup;

import java.nio.file.Path;

/** A backup that is made, and waits in the data folder to be put where somebody wants it. That needs no open store. */
@FunctionalInterface
public interface PendingCopy {
    /**
     * Puts it there, once, and returns when it was read there and is on the disk. A backup that bears the name already is
     * replaced in one step, and stays as it is when anything fails; any other file is left alone.
     */
    Backup put(Path file);
}
