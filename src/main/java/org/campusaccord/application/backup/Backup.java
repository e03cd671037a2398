package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One backup: a zip file with a whole store in it.
 *
 * @param takenAt when it was made; of a file that cannot be read, when the file was written
 * @param size of the file, in bytes
 * @param state what is known about it
 * @param locked whether it takes a passphrase to open it: the one that was set when it was made
 */
public record Backup(Path file, Instant takenAt, BackupReason reason, long size, State state, boolean locked) {
    /** What is known about a backup. */
    public enum State {
        /** The copy was opened and its rows were counted when it was made, and the file has not changed since. */
        VERIFIED,
        /** It could not be verified, for instance because it was made of a store that was damaged. */
        UNVERIFIED,
        /** The file is not what was written: cut off, changed or unreadable. */
        DAMAGED
    }

    /** Whether it may be offered to somebody who has lost a store. */
    public boolean isGood() {
        return state == State.VERIFIED;
    }
}
