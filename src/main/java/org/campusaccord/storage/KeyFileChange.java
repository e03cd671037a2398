package org.campusaccord.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Brings the key file from one store to another, so that at each moment it opens whichever of the two bears the store's name. */
final class KeyFileChange {
    private final Path file;
    private final StoreKeys keys;
    private final Workshop workshop;

    KeyFileChange(Path file, StoreKeys keys, Workshop workshop) {
        this.file = file;
        this.keys = keys;
        this.workshop = workshop;
    }

    /** Lets the store to come be opened as well; before it takes its place. */
    void open(Optional<byte[]> coming) throws IOException {
        if (coming.isPresent()) {
            var present = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            write(present.length > 0 ? keys.merge(present, coming.get()) : coming.get());
        }
    }

    /** Leaves the keys of the store that has come; after it took its place. Others that stay for want of room do no harm. */
    void settle(Optional<byte[]> come) {
        try {
            if (come.isPresent()) {
                write(come.get());
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException staysAsItIs) {
            // The store is restored, and opens.
        }
    }

    private void write(byte[] content) throws IOException {
        var written = workshop.file(".part");
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        HeldFile.move(written, file);
    }
}
