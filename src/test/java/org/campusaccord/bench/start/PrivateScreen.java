package org.campusaccord.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** An X server of its own without a screen, that says when a window appears on it. Only one program at a time uses it. */
final class PrivateScreen implements AutoCloseable {
    private static final Pattern WINDOW = Pattern.compile(".*\\bwindow 0x([0-9a-f]+), override NO.*");
    private static final Pattern WIDTH = Pattern.compile("(?s).*\\bWidth: (\\d+).*");

    /** Toolkits map small windows of their own before the first that anybody sees. */
    private static final int SMALLEST_WINDOW = 300;

    private final Process server;
    private final String display;
    private final Process watcher;
    private final BlockingQueue<Appearance> appeared = new LinkedBlockingQueue<>();

    /** @param at of {@link System#nanoTime} */
    private record Appearance(long at, long window) {}

    private PrivateScreen(Process server, String display, Process watcher) {
        this.server = server;
        this.display = display;
        this.watcher = watcher;
        Thread.ofPlatform().daemon().start(this::watch);
    }

    /** Whether there is all that it takes. */
    static boolean isPossible() {
        return List.of("Xvfb", "xev", "xwininfo", "stdbuf").stream().allMatch(Tool::isThere);
    }

    static PrivateScreen open() throws IOException {
        var server = Tool.start("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp");
        var number = server.inputReader(StandardCharsets.UTF_8).readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        var display = ":" + number;
        // Line by line: xev's own buffer would keep the news for itself.
        var watcher = Tool.start("stdbuf", "-oL", "xev", "-display", display, "-root", "-event", "substructure");
        return new PrivateScreen(server, display, watcher);
    }

    /** For the environment of programs. */
    String display() {
        return display;
    }

    private void watch() {
        try (var events = watcher.inputReader(StandardCharsets.UTF_8)) {
            watch(events);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void watch(BufferedReader events) throws IOException {
        boolean isMapping = false;
        for (var line = events.readLine(); line != null; line = events.readLine()) {
            var window = WINDOW.matcher(line);
            if (isMapping && window.matches()) {
                appeared.add(new Appearance(System.nanoTime(), HexFormat.fromHexDigitsToLong(window.group(1))));
            }
            isMapping = line.startsWith("MapNotify") || (isMapping && !line.isBlank());
        }
    }

    /** Forgets the windows that have appeared so far. */
    void forget() {
        appeared.clear();
    }

    /** Waits for a window that a person could work in; the time is one of {@link System#nanoTime}. */
    long awaitWindow(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var next = appeared.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new IOException("No window appeared in " + patience.toSeconds() + " s");
            }
            if (width(next.window()) >= SMALLEST_WINDOW) {
                return next.at();
            }
        }
    }

    private int width(long window) throws IOException, InterruptedException {
        var said = Tool.output("xwininfo", "-display", display, "-id", Long.toString(window));
        var width = WIDTH.matcher(said);
        return width.matches() ? Integer.parseInt(width.group(1)) : 0;
    }

    @Override
    public void close() {
        watcher.destroy();
        server.destroy();
    }
}
