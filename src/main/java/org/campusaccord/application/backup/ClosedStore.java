package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;

/** Copies the store of a folder while nobody has it open, and puts a copy in its place. */
public interface ClosedStore {
    /** The backups in the data folder, newest first. */
    List<Backup> backups();

    /** Whether the store takes a passphrase to open. */
    boolean isLocked();

    /**
     * Refuses whoever cannot open a locked store, before something takes its place; anybody may where there is none, where
     * it is not locked, and where its keys are lost.
     *
     * @param present the passphrase or the recovery key of the store as it is
     */
    void requireOwner(Optional<Passphrase> present);

    /**
     * Makes a verified backup under a name of one's choice. A file of that name is replaced if it is a backup, and refused
     * if it is anything else.
     *
     * @param passphrase opens the store when it is locked
     */
    Backup backUp(Path file, Optional<Passphrase> passphrase);

    /**
     * Puts a backup in the store's place. The present store is kept among the backups first, as it is even when it is
     * damaged.
     *
     * @param passphrase the one that was set when the backup was made, where it is locked
     */
    default Restored restore(Path backup, Optional<Passphrase> passphrase) {
        return restore(backup, passphrase, passphrase);
    }

    /**
     * The same where the present store is locked as well. What it has sealed stays its own if it can be opened and the
     * backup is one of it.
     *
     * @param present opens the present store; nothing is refused when it does not
     */
    Restored restore(Path backup, Optional<Passphrase> passphrase, Optional<Passphrase> present);
}
