package org.campusaccord.application.audit;

/** What the activity log tells of. The store keeps the names: one that was released is never changed. */
public enum AuditAction {
    CREATED,
    LAID_BEFORE_PARTIES,
    TAKEN_BACK,
    SIGNED,
    DECLINED,
    COMPLETED,
    SCAN_ADDED,
    EXPORTED,
    IMPORTED,
    RESTORED,
    DELETED,
    BROUGHT_BACK,
    REMOVED_FOR_GOOD,
    HELD,
    RELEASED,
    PASSPHRASE_SET,
    PASSPHRASE_CHANGED,
    PASSPHRASE_REMOVED,
    USER_NAMED,
    RECOVERY_KEY_RENEWED,
    SEAL_KEY_MADE,
    SEAL_KEY_EXPORTED,
    SEAL_KEY_IMPORTED,
    PRINTED
}
