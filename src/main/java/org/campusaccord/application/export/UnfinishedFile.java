package org.campusaccord.application.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is being written, beside the one that it will be. It is gone when it is closed, and when the program is told
 * to end; what a kill leaves behind is taken away by the next one in the same folder.
 */
final class UnfinishedFile implements AutoCloseable {
    /** With the number of the program that writes it. */
    private static final Pattern NAME = Pattern.compile("\\.campus-accord-(\\d{1,18})-[0-9a-f-]{36}\\.tmp");

    /** Between the file's making and its lock, and where a drive in the network knows no locks. */
    private static final Duration YOUNG = Duration.ofMinutes(1);

    private final Path path;
    private final Thread atEnd = new Thread(this::discard, "unfinished export");

    private UnfinishedFile(Path path) {
        this.path = path;
    }

    /** Makes an empty one. */
    static UnfinishedFile in(Path folder) throws IOException {
        var name = ".campus-accord-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp";
        var file = new UnfinishedFile(folder.resolve(name));
        Runtime.getRuntime().addShutdownHook(file.atEnd);
        try {
            Files.createFile(file.path);
            // The clock of the drive's own computer says what is old there.
            removeLeft(folder, Files.getLastModifiedTime(file.path));
            return file;
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    Path path() {
        return path;
    }

    /** Opens it for writing; while it is open no other copy of this program takes it away. */
    FileChannel open() throws IOException {
        var channel = FileChannel.open(path, StandardOpenOption.WRITE);
        try {
            channel.tryLock();
        } catch (IOException drivesWithoutLocks) {
            // There the program's number and the time have to do.
        }
        return channel;
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException isEnding) {
            // The program is ending: it has run, or will.
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A hidden file is left behind for the next export; that must not hide why this one failed.
        }
    }

    /** Takes away what is left in a folder, as of a moment. */
    static void removeLeft(Path folder, FileTime now) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isLeft(file, now))) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | DirectoryIteratorException stays) {
            // Somebody else's, or in use after all. The export does not depend on it.
        }
    }

    private static boolean isLeft(Path file, FileTime now) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && isOld(file, now)
                && isFree(file);
    }

    private static boolean isOld(Path file, FileTime now) {
        try {
            return Files.getLastModifiedTime(file).toInstant().plus(YOUNG).isBefore(now.toInstant());
        } catch (IOException isGone) {
            return false;
        }
    }

    private static boolean isFree(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }
}
