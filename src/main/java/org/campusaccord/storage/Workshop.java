package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusaccord.application.OwnerOnly;

/**
 * Files that exist only while a copy of a store is made. They are gone when it is closed; what a kill left behind is
 * removed by the next one in the same folder that is told to.
 */
final class Workshop implements AutoCloseable {
    private static final String BEGINNING = "campus-accord-at-work-";

    private final Path folder;
    private final Path like;
    private final String token = UUID.randomUUID().toString();
    private final List<Path> files = new ArrayList<>();

    /**
     * A workshop in a folder.
     *
     * @param like who may read the store may read what is made of it, and nobody else
     */
    Workshop(Path folder, Path like) {
        this.folder = folder;
        this.like = like;
    }

    /** A name for a file that outlasts a workshop, and is removed like what a kill left behind. */
    static Path passing(Path folder, String ending) {
        return folder.resolve(BEGINNING + UUID.randomUUID() + ending);
    }

    /** Removes what a kill left behind, in a folder that only one program works in. */
    static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, Workshop::isLeftover)) {
            left.forEach(Workshop::discard);
        }
    }

    private static boolean isLeftover(Path file) {
        return isLeft(file) || file.endsWith(HeldFile.INCOMPLETE_NAME);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // Some other program looks at it. The next backup removes it; that must not stand in the way of this one.
        }
    }

    /** Whether a file, while nobody is at work, is what a kill left behind. */
    static boolean isLeft(Path file) {
        return String.valueOf(file.getFileName()).startsWith(BEGINNING);
    }

    /** A name for a file that somebody else creates. */
    Path name(String ending) {
        var file = folder.resolve(BEGINNING + token + "-" + files.size() + ending);
        files.add(file);
        return file;
    }

    /** A new, empty file. */
    Path file(String ending) throws IOException {
        var file = Files.createFile(name(ending));
        if (Files.exists(like)) {
            HeldFile.closeToOthersLike(like, file);
        } else {
            OwnerOnly.file(file);
        }
        return file;
    }

    /** What became of a file that bears another name now is left alone. */
    @Override
    public void close() {
        files.forEach(Workshop::discard);
    }
}
