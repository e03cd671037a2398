package org.campusaccord.application.seal;

/** A key that seals, ready to be used on any thread. */
public interface SealKey {
    SealCertificate certificate();

    /** A detached CMS signature over the content that has this SHA-256; the same for the same content. */
    byte[] seal(byte[] sha256);
}
