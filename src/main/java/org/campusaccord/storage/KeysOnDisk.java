package org.campusaccord.storage;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.campusaccord.storage.keys.KeyEntry;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.StoreSalt;
import org.slf4j.LoggerFactory;

/** The key file beside a store. */
final class KeysOnDisk {
    /** A new one bears this name until it is complete. */
    static final String INCOMPLETE_NAME = "campus-accord-keys.part";

    private final Path file;

    KeysOnDisk(Path folder) {
        this.file = folder.resolve(KeyFile.NAME);
    }

    /** Empty when there is none, or none that can be used. */
    Optional<KeyFile> read() {
        try {
            if (Files.notExists(file) || Files.size(file) > KeyFile.LONGEST) {
                return Optional.empty();
            }
            return KeyFile.read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The keys of a store with this salt: from the key file, or from a backup when that one is lost. */
    Optional<KeyEntry> entry(StoreSalt salt) {
        return read().flatMap(keys -> keys.entry(salt)).or(() -> SpareKeys.find(file.resolveSibling(""), salt));
    }

    /** Writes lost keys that were found elsewhere; the store works without, so this may fail. */
    void writeBack(KeyEntry entry) {
        if (read().flatMap(keys -> keys.entry(entry.salt())).isPresent()) {
            return;
        }
        try {
            write(KeyFile.only(entry));
        } catch (IOException failure) {
            LoggerFactory.getLogger(StoreLock.class)
                    .warn(
                            "The lost key file could not be written back: {}",
                            failure.getClass().getName());
        }
    }

    void write(KeyFile keys) throws IOException {
        write(keys.bytes());
    }

    /** Whatever happens, the file is the one before or this one, and it is whole; nobody but its owner may read it. */
    void write(byte[] content) throws IOException {
        var incomplete = file.resolveSibling(INCOMPLETE_NAME);
        try (var channel = FileChannel.open(incomplete, CREATE, TRUNCATE_EXISTING, WRITE)) {
            closeToOthers(incomplete);
            Transfer.write(channel, ByteBuffer.wrap(content), 0);
        } catch (IOException failure) {
            Files.deleteIfExists(incomplete);
            throw failure;
        }
        HeldFile.moveComplete(incomplete, file);
    }

    /** The bytes of the file, whatever they are; none where there is no file. */
    byte[] content() throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Writes it, or takes it away where the store needs none. */
    void write(Optional<KeyFile> keys) throws IOException {
        if (keys.isPresent()) {
            write(keys.get());
        } else {
            remove();
        }
    }

    private static void closeToOthers(Path path) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
