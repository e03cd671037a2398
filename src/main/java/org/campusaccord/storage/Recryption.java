package org.campusaccord.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.campusaccord.storage.keys.StoreSalt;

/**
 * Writes the content of a store's file anew under another key; nothing of an encrypted one gets onto the disk in clear,
 * unless it shall stand in clear afterwards.
 *
 * @param from what the file is encrypted with; empty when it stands in clear
 * @param to what the copy shall be encrypted with; empty when it shall stand in clear
 */
record Recryption(Optional<StoreCipher> from, Optional<StoreCipher> to) {
    /**
     * What brings another file to the same side: this, or from clear, since nothing stays in clear beside an encrypted
     * store. Empty for a file that is there already or is under a key of its own.
     *
     * @param salt of the other file; empty when it stands in clear
     */
    Optional<Recryption> forFile(Optional<StoreSalt> salt) {
        if (salt.equals(from.map(StoreCipher::salt))) {
            return Optional.of(this);
        }
        return salt.isEmpty() && to.isPresent() ? Optional.of(new Recryption(Optional.empty(), to)) : Optional.empty();
    }

    /** Fills an empty file, forces it to the disk, and reads it again to see that both contents are the same. */
    void copy(FileChannel file, FileChannel empty) throws IOException {
        var source = from.isPresent() ? from.get().content(file) : file;
        var target = to.isPresent() ? to.get().begin(empty) : empty;
        Transfer.copy(source, target);
        empty.force(true);
        var written = to.isPresent() ? to.get().content(empty) : empty;
        if (!Transfer.isSame(source, written)) {
            throw new IOException("The copy is not what was written");
        }
    }
}
