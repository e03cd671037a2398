package org.campusaccord.application;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusaccord.application.audit.AuditService;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.application.lock.TypedKey;

/**
 * What is done to a person's own store as a whole, while it is closed. Each change leaves the old store or the new one,
 * whatever happens meanwhile.
 */
public interface StoreCare {
    /** The folder with the store in it. */
    Path dataFolder();

    /** Whether the store takes a passphrase to open. */
    boolean isLocked();

    /** How long it is until another passphrase may be tried; zero unless many were wrong. */
    Duration waitBeforeNextTry();

    /**
     * Says which this is, the passphrase or the recovery key of a locked store, and refuses anything else, as opening
     * does; counts as a try. The store may be open meanwhile.
     */
    TypedKey verify(Passphrase typed);

    /** Refuses whoever cannot open a locked store, before something takes its place, unless its keys are lost; counts as a try. */
    void requireOwner(Optional<Passphrase> present);

    /** Encrypts a store that is not locked, and the backups in the data folder; the recovery key is to be printed. */
    RecoveryKey lock(Passphrase next);

    /** The copies in the data folder of a locked, closed store that could not be encrypted, and can be read by anybody. */
    List<Path> copiesInClear();

    /**
     * Deletes copies that {@link #copiesInClear} told of, as far as they still stand in clear.
     *
     * @param log that of the store, which is open; it is told what was deleted
     * @return those that could not be deleted
     */
    List<Path> deleteInClear(List<Path> copies, AuditService log);

    /** Begins an empty store where the store is gone; what is left beside it stays where it is. */
    void beginAnew();

    /** Encrypts the store anew. The passphrase and the recovery key from before no longer open it. */
    RecoveryKey changePassphrase(Passphrase present, Passphrase next);

    /** Encrypts the store anew under the same passphrase. The recovery key from before no longer opens it. */
    RecoveryKey renewRecoveryKey(Passphrase passphrase);

    /** Tells the present recovery key from others, without saying what it is; empty when there is none. The store may be open. */
    Optional<String> recoveryMark();

    /** Stores the texts in clear again. */
    void removePassphrase(Passphrase present);

    /** The backups in the data folder, newest first; needs no store that opens. */
    List<Backup> backups();

    /**
     * Puts a backup in the store's place. The present store is kept among the backups first, as it is even when it is
     * damaged. A locked backup needs its passphrase or its recovery key: those set last, since the backups in the data folder
     * follow each change; one from elsewhere, or under a key that the store no longer had, still has those of its time.
     *
     * @param passphrase opens the backup
     * @param present opens the present store, so that what it has sealed stays its own; nothing is refused when it does not
     * @return where the store that was there is kept; empty when there was none
     */
    Optional<Path> restore(Path backup, Optional<Passphrase> passphrase, Optional<Passphrase> present);
}
