package org.campusaccord.application.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.campusaccord.application.DiskRoom;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** Writes a file so that there is always a whole one under its name, the old or the new: beside it first, then in its place. */
public final class SafeFile {
    private SafeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Puts the finished file in the place of the old one. */
    @FunctionalInterface
    interface Replacement {
        void replace(Path finished, Path target) throws IOException;
    }

    /** Writes the file and returns where it is. When anything fails, an older file of that name is as it was. */
    public static Path write(Path target, Content content) {
        return write(target, content, SafeFile::moveOver);
    }

    static Path write(Path target, Content content, Replacement replacement) {
        var file = target.toAbsolutePath().normalize();
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Problem.of("export.folder-missing", String.valueOf(folder)).asException();
        }
        if (Files.isDirectory(file)) {
            throw Problem.of("export.is-folder", file.toString()).asException();
        }
        var unfinished = folder.resolve(".campus-accord-" + UUID.randomUUID() + ".tmp");
        try {
            fill(unfinished, folder, content);
            try {
                replacement.replace(unfinished, file);
            } catch (IOException failure) {
                throw new ProblemException(Problem.of("export.open-elsewhere", file.toString()), failure);
            }
            return file;
        } finally {
            discard(unfinished);
        }
    }

    private static void fill(Path unfinished, Path folder, Content content) {
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException failure) {
            var key = DiskRoom.isLackedBy(folder, failure) ? "export.no-space" : "export.not-writable";
            throw new ProblemException(Problem.of(key, folder.toString()), failure);
        }
    }

    private static void moveOver(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceName(target);
    }

    /** A power cut just after the export would otherwise bring the old file back. */
    private static void forceName(Path file) {
        try (var folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notNeeded) {
            // Windows opens no folders, and keeps the new name by itself.
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // A hidden file of a failed export is left behind; that must not hide why it failed.
        }
    }
}
