package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.keys.KeyEntry;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.StoreKey;
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
                : Optional.of(
                        key(shown, keyFile.flatMap(KeyFile::read).flatMap(keys -> keys.entry(salt.get())), typed));
    }

    /** The key of the person's own store: who knows its passphrase has not been guessing. */
    StoreKey unlockOwn(Path store, Optional<KeyEntry> entry, Optional<Passphrase> typed) {
        var key = key(store, entry, typed);
        tries.right();
        return key;
    }

    /** That a backup opens says nothing about the store: anybody may bring one of their own. */
    private StoreKey key(Path shown, Optional<KeyEntry> found, Optional<Passphrase> typed) {
        var passphrase = typed.orElseThrow(
                () -> Problem.of("lock.needed", shown.toString()).asException());
        var waiting = tries.waiting();
        if (!waiting.isZero()) {
            throw Problem.of("lock.wait", Math.ceilDiv(waiting.toMillis(), 1000))
                    .asException();
        }
        var entry = found.orElseThrow(() -> Problem.of(
                        "lock.keys-damaged", shown.resolveSibling(KeyFile.NAME).toString())
                .asException());
        var key = entry.open(passphrase);
        if (key.isEmpty()) {
            tries.wrong();
            throw Problem.of("lock.wrong").asException();
        }
        return key.get();
    }

    /** Of one that is damaged nothing is kept. */
    @Override
    public byte[] merge(byte[] present, byte[] added) {
        var both = KeyFile.read(present).flatMap(keys -> KeyFile.read(added).map(keys::merge));
        return both.map(KeyFile::bytes).orElse(added);
    }
}
