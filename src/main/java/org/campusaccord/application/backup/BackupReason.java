package org.campusaccord.application.backup;

/** Why a backup was made. */
public enum BackupReason {
    /** The first one of a day. */
    DAILY,
    BY_HAND,
    BEFORE_UPGRADE,
    BEFORE_RESTORE
}
