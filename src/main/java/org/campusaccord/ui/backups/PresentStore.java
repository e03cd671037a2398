package org.campusaccord.ui.backups;

/** What is known of the lock on the store whose place a backup is to take. */
public enum PresentStore {
    /** Anybody can read it as it is. */
    IN_CLEAR,
    /** Restoring a backup in clear takes its lock away. */
    LOCKED,
    /** The same, and nobody has shown yet that they may do so. */
    LOCKED_AND_SHUT
}
