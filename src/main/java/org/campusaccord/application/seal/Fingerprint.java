package org.campusaccord.application.seal;

/**
 * Tells one installation's seal from another's.
 *
 * @param sha256 of the public key, in hexadecimal with small letters
 */
public record Fingerprint(String sha256) {
    private static final int SHORT = 8;

    public Fingerprint {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no fingerprint");
        }
    }

    /** Enough to tell installations apart in a sentence, too little to rely on. */
    public String shortForm() {
        return sha256.substring(0, SHORT);
    }

    /** All of it, in groups to compare by eye. */
    public String grouped() {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
