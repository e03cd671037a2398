package org.campusaccord.application.lock;

/** Which of the two keys of a locked store somebody has typed. */
public enum TypedKey {
    PASSPHRASE,
    RECOVERY_KEY
}
