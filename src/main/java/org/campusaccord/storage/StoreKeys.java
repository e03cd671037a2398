package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.StoreKey;

/** Knows which key opens which locked store, and how the file with the keys is written. */
interface StoreKeys {
    /** Name of the file with the keys, beside the store and within a backup. */
    String FILE_NAME = KeyFile.NAME;

    /**
     * The key of a closed store's file; none when it stands in clear. That the passphrase is missing or wrong is a problem.
     *
     * @param shown the file that a person knows it by
     * @param keyFile the content of the key file that belongs to it
     */
    Optional<StoreKey> unlock(Path closed, Path shown, Optional<byte[]> keyFile, Optional<Passphrase> typed)
            throws IOException;

    /** The content of a key file that opens the stores of both. */
    byte[] merge(byte[] present, byte[] added);
}
