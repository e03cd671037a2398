package org.campusaccord.application.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * Where a file is to be written. Whatever stands in the way is told before anything is written.
 *
 * @param named as the person knows it
 * @param real what is replaced: where a link leads, and the same otherwise
 */
record TargetFile(Path named, Path real) {
    /** No usual system takes longer names, in bytes or in letters. */
    private static final int LONGEST_NAME = 255;

    private static final int MOST_LINKS = 20;

    static TargetFile of(Path target) {
        var named = target.toAbsolutePath().normalize();
        var real = named;
        for (int link = 0; isLink(real); link++) {
            if (link == MOST_LINKS) {
                throw Problem.of("export.no-file", named.toString()).asException();
            }
            real = follow(real);
        }
        return new TargetFile(named, real);
    }

    /** The folder that the file lies in. */
    Path folder() {
        return real.resolveSibling("");
    }

    private static boolean isLink(Path file) {
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.of("export.folder-missing", String.valueOf(folder)).asException();
        }
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isDirectory()) {
                throw Problem.of("export.is-folder", file.toString()).asException();
            }
            // A device or a pipe would be gone, and a file be in its place.
            if (!found.isRegularFile() && !found.isSymbolicLink()) {
                throw Problem.of("export.no-file", file.toString()).asException();
            }
            return found.isSymbolicLink();
        } catch (NoSuchFileException isNew) {
            return false;
        } catch (IOException failure) {
            throw new ProblemException(
                    isTooLong(file)
                            ? Problem.of("export.name-too-long", String.valueOf(file.getFileName()))
                            : Problem.of("export.not-writable", folder.toString()),
                    failure);
        }
    }

    private static boolean isTooLong(Path file) {
        return String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }

    private static Path follow(Path link) {
        try {
            var folder = link.resolveSibling("").toRealPath();
            return folder.resolve(Files.readSymbolicLink(link)).normalize();
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("export.no-file", link.toString()), failure);
        }
    }
}
