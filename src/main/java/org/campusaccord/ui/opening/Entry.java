package org.campusaccord.ui.opening;

import org.campusaccord.application.lock.Passphrase;

/** What came of an attempt to get into the store. */
sealed interface Entry {
    /**
     * The store is open.
     *
     * @param hasSheet whether it is known that somebody has the recovery key on paper
     */
    record Open(Opened opened, boolean hasSheet) implements Entry {}

    /** A passphrase is needed. */
    record Locked() implements Entry {}

    /** The recovery key is the right one; the store is still closed. */
    record Recovered(Passphrase recoveryKey) implements Entry {}
}
