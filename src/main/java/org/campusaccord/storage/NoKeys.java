package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.keys.StoreKey;

/** Opens what stands in clear, and nothing else. */
final class NoKeys implements StoreKeys {
    @Override
    public Optional<StoreKey> unlock(Path closed, Path shown, Optional<byte[]> keyFile, Optional<Passphrase> typed)
            throws IOException {
        if (StoreFile.isEncrypted(closed)) {
            throw Problem.of("lock.needed", shown.toString()).asException();
        }
        return Optional.empty();
    }

    @Override
    public byte[] merge(byte[] present, byte[] added) {
        return added;
    }
}
