package org.campusaccord.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.keys.StoreSalt;
import org.jspecify.annotations.Nullable;

/**
 * The closed file of a store, locked with the lock that H2 takes: while it is held nobody opens the store. It must be
 * read through this alone; on many systems the lock ends as soon as this program closes the file anywhere else.
 */
final class HeldFile implements AutoCloseable {
    /** A copy bears this name until it is complete; what a kill leaves behind is overwritten by the next. */
    static final String INCOMPLETE_NAME = "campus-accord-copying.part";

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path file;
    private final FileChannel channel;

    private HeldFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes hold of a file that nobody uses; waits for H2 to let go of one that it could not open. */
    static HeldFile take(Path file) throws IOException {
        return take(file, ATTEMPTS);
    }

    /** Takes hold of a file that nobody uses at this moment. */
    static HeldFile takeAtOnce(Path file) throws IOException {
        return take(file, 1);
    }

    private static HeldFile take(Path file, int attempts) throws IOException {
        var before = identity(file);
        var channel = FileChannel.open(file, READ, WRITE);
        // Who opened the file just before another program replaced it holds a file that is no longer there.
        if (isLocked(channel, attempts) && Objects.equals(before, identity(file))) {
            return new HeldFile(file, channel);
        }
        channel.close();
        throw Problem.of("store.locked", file.toString()).asException();
    }

    private static boolean isLocked(FileChannel channel, int attempts) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return channel.tryLock() != null;
            } catch (OverlappingFileLockException inUseHere) {
                if (attempt == attempts) {
                    return false;
                }
                // H2 forgets to close some damaged files that it failed to open; the Java runtime does it for H2.
                System.gc();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Null on Windows, where a file that somebody has open cannot be replaced anyway. */
    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Returns when all of it is on the disk. */
    void force() throws IOException {
        channel.force(true);
    }

    /** Copies the file. What bears the name of the target is complete and on the disk, also after a kill. */
    void copyTo(Path target) throws IOException {
        var incomplete = target.resolveSibling(INCOMPLETE_NAME);
        try (var copy = FileChannel.open(incomplete, CREATE, TRUNCATE_EXISTING, WRITE)) {
            closeToOthersLike(file, incomplete);
            long size = channel.size();
            for (long done = 0; done < size; ) {
                long more = channel.transferTo(done, size - done, copy);
                if (more <= 0) {
                    throw new EOFException(file.toString());
                }
                done += more;
            }
            copy.force(true);
        } catch (IOException failure) {
            Files.deleteIfExists(incomplete);
            throw failure;
        }
        move(incomplete, target);
    }

    /** Writes a copy under another key, or in clear, and reads it again. It is on the disk when this returns, or is not there at all. */
    void copyTo(Path target, Recryption recryption) throws IOException {
        try (var copy = FileChannel.open(target, CREATE, TRUNCATE_EXISTING, READ, WRITE)) {
            closeToOthersLike(file, target);
            recryption.copy(channel, copy);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(target);
            throw failure;
        }
    }

    /** The salt in the file's header; empty when the file stands in clear. */
    Optional<StoreSalt> salt() throws IOException {
        return StoreHeader.salt(channel);
    }

    /** Whoever may not read the store may not read a copy of it. */
    static void closeToOthersLike(Path file, Path copy) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(copy, view.readAttributes().permissions());
        }
    }

    /** Puts another file in the place of this one: whatever happens, one of the two bears the name, and it is whole. */
    void replaceWith(Path other) throws IOException {
        force(other);
        try {
            move(other, file);
        } catch (FileSystemException isOpen) {
            // Windows replaces no open file: there the lock is given up a moment earlier.
            channel.close();
            move(other, file);
        }
    }

    /** Gives a closed file its name; whatever bore it is gone then. What bears it is whole and on the disk. */
    static void moveComplete(Path from, Path to) throws IOException {
        force(from);
        move(from, to);
    }

    private static void force(Path closed) throws IOException {
        try (var written = FileChannel.open(closed, WRITE)) {
            written.force(true);
        }
    }

    /** Gives a file that is on the disk already a name, in the place of whatever bears it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
        try (var folder = FileChannel.open(to.resolveSibling(""), READ)) {
            folder.force(true);
        } catch (IOException notNeeded) {
            // Windows opens no folders, and keeps the new name by itself.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
