package org.campusaccord.application.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;

/** Keys in PKCS#12 files in the data folder, each protected by a password that only the store knows. */
public interface SealKeyFiles {
    /** Makes a key. */
    NewSealKey make(String password, Instant now);

    /**
     * The key of that fingerprint; empty when its file is missing. One that is there and cannot be read, now or at all, is a
     * problem: it must not be taken for lost.
     */
    Optional<SealKey> open(Fingerprint fingerprint, String password);

    /** A key's file as it is. */
    byte[] content(Fingerprint fingerprint);

    /** Writes a key's file, which is on the disk when this returns; for the first time, or again as it was. */
    void write(Fingerprint fingerprint, byte[] content);

    /** A key as PKCS#12 under a passphrase of the person's. */
    byte[] export(Fingerprint fingerprint, String password, Passphrase passphrase);

    /** Takes a key in from such a file; a problem when the passphrase is wrong or it is no key of ours. */
    NewSealKey takeIn(Path file, Passphrase passphrase, String password);
}
