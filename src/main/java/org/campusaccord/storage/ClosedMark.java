package org.campusaccord.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * An attribute of the store's file that says how large it was, and when it was last written, as it was closed in order. As
 * long as both still hold, nobody has touched the store since, and it need not be read in full before it is opened: that
 * takes seconds where there are many campuses. Whatever writes to a store, also a kill before it is closed, makes the mark
 * untrue, and it never has to be taken away. Where files have no such attributes there is no mark.
 */
final class ClosedMark {
    private static final String NAME = "campus-accord-closed";

    private ClosedMark() {}

    /** Whether a store is as it was when it was closed in order. */
    static boolean isTrueOf(Path store) {
        try {
            return read(store).equals(Optional.of(words(store, Files.getLastModifiedTime(store))));
        } catch (IOException | RuntimeException noMark) {
            return false;
        }
    }

    private static Optional<String> read(Path store) throws IOException {
        var view = Files.getFileAttributeView(store, UserDefinedFileAttributeView.class);
        if (view == null || !view.list().contains(NAME)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.allocate(view.size(NAME));
        view.read(NAME, bytes);
        return Optional.of(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
    }

    /** Marks a store that has just been closed. What it cannot do is left undone, and the store is read in full next time. */
    static void set(Path store) {
        try {
            var file = store.toRealPath();
            // Held, so that nobody opens it meanwhile; and on the disk before the mark says that it is whole.
            try (var held = HeldFile.takeAtOnce(file)) {
                held.force();
                write(file);
            }
        } catch (IOException | RuntimeException failure) {
            LoggerFactory.getLogger(ClosedMark.class)
                    .info(
                            "The store will be read in full: {}",
                            failure.getClass().getName());
        }
    }

    private static void write(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        if (view != null) {
            var written = Files.getLastModifiedTime(file);
            view.write(NAME, StandardCharsets.UTF_8.encode(words(file, written)));
            if (!Files.getLastModifiedTime(file).equals(written)) {
                // Windows takes the mark itself for a change.
                Files.setLastModifiedTime(file, written);
            }
        }
    }

    private static String words(Path store, FileTime written) throws IOException {
        return "%d %d".formatted(Files.size(store), written.to(TimeUnit.NANOSECONDS));
    }
}
