package org.campusaccord.application.lock;

/**
 * Opens a locked store when the passphrase is forgotten. It is shown once, to be printed, and kept nowhere.
 *
 * @param grouped as it is printed: groups of letters and digits that cannot be mistaken for each other, with hyphens
 */
public record RecoveryKey(String grouped) {
    /** Never the key itself: it may end in a log. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }
}
