package org.campusaccord.ui.shell;

import java.util.Optional;
import org.campusaccord.application.StoreCare;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.ui.backups.Chosen;

/**
 * What the settings can have done to the whole store. The window writes everything, closes the store, has it done, opens
 * the store again and comes back to the settings.
 */
public interface Safekeeping {
    /** What can be asked about the store while it is open: whether it is locked, whether a passphrase is the right one. */
    StoreCare care();

    void setPassphrase(Passphrase next);

    void changePassphrase(Passphrase present, Passphrase next);

    /** Keeps the passphrase, and makes a new recovery key. */
    void renewRecoveryKey(Passphrase present);

    void removePassphrase(Passphrase present);

    /**
     * Puts a backup in the store's place.
     *
     * @param passphrase opens the backup
     * @param present opens the store as it is now
     */
    void restore(Chosen backup, Optional<Passphrase> passphrase, Optional<Passphrase> present);

    void lockNow();

    /** Tells the window after how many minutes to lock; 0 for never. */
    void idleMinutes(int minutes);
}
