package org.campusaccord;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.campusaccord.ui.Backstage;

/**
 * The one window over a data folder. It holds a lock as long as it lives and listens on a socket of this computer's
 * file system, where a second start asks it to come to the front. No network has a part in it.
 */
final class RunningWindow implements AutoCloseable {
    private static final String CALL = "front";
    private static final String ANSWER = "here\n";
    /** The name of a file may have some 4,000 characters, and is longer when written so that no character of it ends the line. */
    private static final int LONGEST_CALL = 1 << 16;

    private static final long PATIENCE_SECONDS = 2;

    private final FileChannel held;
    private final ServerSocketChannel calls;
    private final Path socket;
    private final CompletableFuture<Backstage.Callee> window = new CompletableFuture<>();

    private RunningWindow(FileChannel held, ServerSocketChannel calls, Path socket) {
        this.held = held;
        this.calls = calls;
        this.socket = socket;
    }

    /** Listens for second starts; nothing when another window does already, or when this system has no such sockets. */
    static Optional<RunningWindow> listen(MeetingPoint point) {
        try {
            var held = FileChannel.open(point.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(held)) {
                return Optional.of(listen(held, point.socket()));
            }
            held.close();
        } catch (IOException | UnsupportedOperationException noSockets) {
            // Then nobody can be called; the store itself still lets nobody in twice.
        }
        return Optional.empty();
    }

    private static RunningWindow listen(FileChannel held, Path socket) throws IOException {
        try {
            // Who holds the lock is alone: a socket that lies there was left behind by a program that was killed.
            Files.deleteIfExists(socket);
            var calls = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            calls.bind(UnixDomainSocketAddress.of(socket));
            var window = new RunningWindow(held, calls, socket);
            Thread.ofPlatform().daemon().name("second start").start(window::answer);
            return window;
        } catch (IOException | UnsupportedOperationException noSocket) {
            held.close();
            throw noSocket;
        }
    }

    private static boolean isTaken(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    /** Says what brings the window to the front; until then a call waits. */
    void onCall(Backstage.Callee called) {
        window.complete(called);
    }

    private void answer() {
        while (calls.isOpen()) {
            try {
                var caller = calls.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller) {
            var words = read(caller).strip().split(" ", -1);
            if (words[0].equals(CALL)) {
                var file = Optional.of(words)
                        .filter(both -> both.length > 1)
                        .map(both -> Path.of(new String(Base64.getUrlDecoder().decode(both[1]), UTF_8)));
                window.get(PATIENCE_SECONDS, TimeUnit.SECONDS).call(file);
                write(caller, ANSWER);
            }
        } catch (IOException
                | ExecutionException
                | TimeoutException
                | IllegalStateException
                | IllegalArgumentException noAnswer) {
            // The caller waits in vain and goes on as if there were no window.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a window is open, which is left in peace. */
    static boolean isThere(MeetingPoint point) {
        if (Files.notExists(point.socket())) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(point.socket()));
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return false;
        }
    }

    /** Asks the window that is open, if there is one, to come to the front, with a file to open; says whether it did. */
    static boolean call(MeetingPoint point, Optional<Path> file) {
        if (Files.notExists(point.socket())) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            var answer = new CompletableFuture<Boolean>();
            Thread.ofVirtual().start(() -> answer.complete(ask(channel, point.socket(), file)));
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | UnsupportedOperationException | ExecutionException | TimeoutException nobodyThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ask(SocketChannel channel, Path socket, Optional<Path> file) {
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            write(channel, words(file) + "\n");
            return read(channel).equals(ANSWER);
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static String words(Optional<Path> file) {
        return file.map(path -> path.toString().getBytes(UTF_8))
                .map(name -> CALL + " " + Base64.getUrlEncoder().encodeToString(name))
                .orElse(CALL);
    }

    private static void write(SocketChannel channel, String line) throws IOException {
        var bytes = ByteBuffer.wrap(line.getBytes(US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A line, or what there was of it. */
    private static String read(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_CALL);
        while (channel.read(bytes) > 0 && bytes.get(bytes.position() - 1) != '\n') {
            // The rest of the line is on its way.
        }
        return new String(bytes.array(), 0, bytes.position(), US_ASCII);
    }

    /** Listens no longer and lets the next window have the place. */
    @Override
    public void close() {
        try (held) {
            calls.close();
            Files.deleteIfExists(socket);
        } catch (IOException leftBehind) {
            // The next window replaces it.
        }
    }
}
