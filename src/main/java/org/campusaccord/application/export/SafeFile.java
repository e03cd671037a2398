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
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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

        /** Hears of the file before anything is written into it. */
        default void begun(Path empty) {}

        /** May read the file before it bears its name; what this throws leaves an older one as it was. */
        default void written(Path whole) throws IOException {}
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

    /** Takes away what programs that were killed have left half written in a folder. */
    public static void removeLeft(Path folder, Instant now) {
        UnfinishedFile.removeLeft(folder, FileTime.from(now));
    }

    static Path write(Path target, Content content, Replacement replacement) {
        var file = TargetFile.of(target);
        try (var unfinished = begin(file.folder())) {
            fill(unfinished, file.folder(), content);
            try {
                replacement.replace(unfinished.path(), file.real());
            } catch (IOException failure) {
                throw new ProblemException(
                        Problem.of("export.open-elsewhere", file.named().toString()), failure);
            }
            return file.named();
        }
    }

    private static UnfinishedFile begin(Path folder) {
        try {
            return UnfinishedFile.in(folder);
        } catch (IOException failure) {
            throw notWritten(folder, failure);
        }
    }

    private static void fill(UnfinishedFile unfinished, Path folder, Content content) {
        content.begun(unfinished.path());
        try {
            write(unfinished, content);
            content.written(unfinished.path());
        } catch (IOException failure) {
            throw notWritten(folder, failure);
        }
    }

    private static void write(UnfinishedFile unfinished, Content content) throws IOException {
        try (var channel = unfinished.open()) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static ProblemException notWritten(Path folder, IOException failure) {
        var key = DiskRoom.isLackedBy(folder, failure) ? "export.no-space" : "export.not-writable";
        return new ProblemException(Problem.of(key, folder.toString()), failure);
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
}
