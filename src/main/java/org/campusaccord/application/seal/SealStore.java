package org.campusaccord.application.seal;

import java.time.Instant;
import java.util.Optional;

/** What the store knows about seals. */
public interface SealStore {
    /**
     * The seal in use.
     *
     * @param password opens the file with its key
     */
    record KeptSeal(Fingerprint fingerprint, String password) {}

    /** The seal that was kept last. */
    Optional<KeptSeal> current();

    /** Keeps a seal, which is the one in use from now on. Those from before stay known. */
    void keep(SealCertificate certificate, String password, Instant at);

    /** Keeps the file of a seal's key as well, so that a backup takes it along. */
    void keepKey(Fingerprint fingerprint, byte[] file);

    /** The file of a seal's key; empty for one from before such files were kept here. */
    Optional<byte[]> key(Fingerprint fingerprint);

    /** Whether this store's own installation has ever sealed with that key. */
    boolean isOurs(Fingerprint fingerprint);

    /** Whether the store holds a text of that agreement and revision which everybody signed and which has that hash. */
    boolean isOnRecord(SealFacts facts);

    /** The text in force of the same agreement and kind, where it is a later one than that. */
    Optional<SealVerdict.LaterRevision> later(SealFacts facts);
}
