package org.campusaccord.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.campusaccord.storage.keys.StoreSalt;

/** How H2 begins an encrypted file: a mark, a salt, and nothing more to the end of the first block. */
final class StoreHeader {
    /** Length in bytes. */
    static final int LENGTH = 4096;

    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private StoreHeader() {}

    /**
     * The salt of a closed file; empty when the file stands in clear or is no store. Never of a file that this program has
     * open: on many systems that would end the lock on it.
     */
    static Optional<StoreSalt> salt(Path closed) throws IOException {
        try (var channel = FileChannel.open(closed, StandardOpenOption.READ)) {
            return salt(channel);
        }
    }

    /** The same, and empty of a file that is missing or cannot be read: why, is for opening it to say. */
    static Optional<StoreSalt> saltIfReadable(Path closed) {
        try {
            return Files.exists(closed) ? salt(closed) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<StoreSalt> salt(FileChannel file) throws IOException {
        var start = ByteBuffer.allocate(MARK.length + StoreSalt.LENGTH);
        int more = 0;
        while (start.hasRemaining() && more >= 0) {
            more = file.read(start, start.position());
        }
        var bytes = start.array();
        return more >= 0 && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                ? Optional.of(StoreSalt.of(Arrays.copyOfRange(bytes, MARK.length, bytes.length)))
                : Optional.empty();
    }

    static byte[] of(StoreSalt salt) {
        var header = Arrays.copyOf(MARK, LENGTH);
        System.arraycopy(salt.bytes(), 0, header, MARK.length, StoreSalt.LENGTH);
        return header;
    }
}
