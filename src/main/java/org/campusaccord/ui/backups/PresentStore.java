package org.campusaccord.ui.backups;

/** What is known of the lock on the store whose place a backup is to take. */
public enum PresentStore {
    /** Anybody can read it as it is. */
    IN_CLEAR,
    /** Restoring a backup in clear takes its lock away. */
    LOCKED,
    /**
     * The same, and it was open until now: to take its lock away asks for its passphrase, as it does without a backup. That
     * also opens it once more, for what it has sealed.
     */
    LOCKED_AND_OPEN,
    /** The same, and nobody has shown yet that they may do so. */
    LOCKED_AND_SHUT
}
