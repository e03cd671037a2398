package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.campusaccord.domain.Problem;

/**
 * One backup: a zip file with a whole store in it.
 *
 * @param takenAt when it was made; of a file that cannot be read, when the file was written
 * @param size of the file, in bytes
 * @param state what is known about it
 * @param locked whether it takes a passphrase to open it: the one that was set when it was made
 * @param damage what is not as it was written in the store that it is a copy of. Only whoever has just made it knows: it
 *     names campuses, and no backup does
 */
public record Backup(
        Path file, Instant takenAt, BackupReason reason, long size, State state, boolean locked, List<Problem> damage) {
    /** What is known about a backup. */
    public enum State {
        /** The copy was opened, read and checked when it was made, and the file has not changed since. */
        VERIFIED,
        /** It could not be verified, or what it is a copy of was damaged, wholly or in part. */
        UNVERIFIED,
        /** The file is not what was written: cut off, changed or unreadable. */
        DAMAGED
    }

    public Backup {
        damage = List.copyOf(damage);
    }

    /** One that is found in a folder. */
    public Backup(Path file, Instant takenAt, BackupReason reason, long size, State state, boolean locked) {
        this(file, takenAt, reason, size, state, locked, List.of());
    }

    /** The same in another place. */
    public Backup at(Path other) {
        return new Backup(other, takenAt, reason, size, state, locked, damage);
    }

    /** Whether it may be offered to somebody who has lost a store. */
    public boolean isGood() {
        return state == State.VERIFIED;
    }
}
