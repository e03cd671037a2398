package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.StoreKey;
import org.campusaccord.storage.keys.StoreSalt;
import org.campusaccord.storage.keys.Tries;

/** Opens the key file that belongs to a store's file, beside the store or in a backup. Wrong tries count as one row wherever they are made. */
final class LockedKeys implements StoreKeys {
    private final Tries tries;

    LockedKeys(Tries tries) {
        this.tries = tries;
    }

    @Override
    public Optional<StoreKey> unlock(Path closed, Path shown, Optional<byte[]> keyFile, Optional<Passphrase> typed)
            throws IOException {
        var salt = StoreHeader.salt(closed);
        return salt.isEmpty()
                ? Optional.empty()
                : Optional.of(unlock(shown, salt.get(), keyFile.flatMap(KeyFile::read), typed));
    }

    /** The key of the file with a salt, out of the key file that belongs to it. */
    StoreKey unlock(Path shown, StoreSalt salt, Optional<KeyFile> keyFile, Optional<Passphrase> typed) {
        var passphrase = typed.orElseThrow(
                () -> Problem.of("lock.needed", shown.toString()).asException());
        var waiting = tries.waiting();
        if (!waiting.isZero()) {
            throw Problem.of("lock.wait", Math.ceilDiv(waiting.toMillis(), 1000))
                    .asException();
        }
        var entry = keyFile.flatMap(keys -> keys.entry(salt))
                .orElseThrow(() -> Problem.of(
                                "lock.keys-damaged",
                                shown.resolveSibling(KeyFile.NAME).toString())
                        .asException());
        var key = entry.open(passphrase);
        if (key.isEmpty()) {
            tries.wrong();
            throw Problem.of("lock.wrong").asException();
        }
        tries.right();
        return key.get();
    }

    /** Of one that is damaged nothing is kept. */
    @Override
    public byte[] merge(byte[] present, byte[] added) {
        var both = KeyFile.read(present).flatMap(keys -> KeyFile.read(added).map(keys::merge));
        return both.map(KeyFile::bytes).orElse(added);
    }
}
