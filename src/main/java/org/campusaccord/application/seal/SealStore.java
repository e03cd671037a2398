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

    /** Whether this store's own installation has ever sealed with that key. */
    boolean isOurs(Fingerprint fingerprint);

    /** Whether the store holds a text of that agreement and revision which everybody signed and which has that hash. */
    boolean isOnRecord(SealFacts facts);
}
