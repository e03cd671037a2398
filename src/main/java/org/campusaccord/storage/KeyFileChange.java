package org.campusaccord.storage;

import java.io.IOException;
import java.util.Optional;

/** Brings the key file from one store to another, so that at each moment it opens whichever of the two bears the store's name. */
final class KeyFileChange {
    private final KeysOnDisk file;
    private final StoreKeys keys;

    KeyFileChange(KeysOnDisk file, StoreKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    /** Lets the store to come be opened as well; before it takes its place. */
    void open(Optional<byte[]> coming) throws IOException {
        if (coming.isPresent()) {
            var present = file.content();
            file.write(present.length > 0 ? keys.merge(present, coming.get()) : coming.get());
        }
    }

    /** Leaves the keys of the store that has come; after it took its place. Others that stay for want of room do no harm. */
    void settle(Optional<byte[]> come) {
        try {
            if (come.isPresent()) {
                file.write(come.get());
            } else {
                file.remove();
            }
        } catch (IOException staysAsItIs) {
            // The store is restored, and opens.
        }
    }
}
