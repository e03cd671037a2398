package org.campusaccord.storage.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.campusaccord.application.OwnerOnly;

/**
 * Slows down whoever guesses: after five wrong tries there is a wait, twice as long after each further one. It is kept in
 * a small file, so that starting anew does not help. Whoever has the file of the store itself is held up by the
 * stretching alone.
 */
public final class Tries {
    /** Name of the file. */
    public static final String NAME = "campus-accord-tries";

    private static final int FREE = 5;
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** More doublings than it takes to get to the longest wait. */
    private static final int MOST_DOUBLINGS = 8;

    private static final int LONGEST_FILE = 64;

    private final Path file;
    private final Clock clock;

    public Tries(Path folder, Clock clock) {
        this.file = folder.resolve(NAME);
        this.clock = clock;
    }

    /** How many were wrong in a row, and when the last one was. */
    private record Wrong(int count, Instant last) {
        static final Wrong NONE = new Wrong(0, Instant.EPOCH);

        Duration delay() {
            if (count < FREE) {
                return Duration.ZERO;
            }
            var delay = SHORTEST.multipliedBy(1L << Math.min(count - FREE, MOST_DOUBLINGS));
            return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
        }
    }

    /** How long it is until the next try; zero when it may be now. */
    public Duration waiting() {
        var wrong = read();
        var now = clock.instant();
        if (wrong.delay().isZero()) {
            return Duration.ZERO;
        }
        if (wrong.last().isAfter(now)) {
            // The clock was set back: the wait begins now, so that it is neither skipped nor lasts for hours.
            write(new Wrong(wrong.count(), now));
            return wrong.delay();
        }
        var rest = Duration.between(now, wrong.last().plus(wrong.delay()));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Another one was wrong. */
    public void wrong() {
        int count = Math.min(read().count(), Integer.MAX_VALUE - 1) + 1;
        write(new Wrong(count, clock.instant()));
    }

    /** One was right: the next wrong one is the first again. */
    public void right() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // Costs a wait some day, and nothing else.
        }
    }

    private Wrong read() {
        try {
            if (Files.notExists(file) || Files.size(file) > LONGEST_FILE) {
                return Wrong.NONE;
            }
            var words = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .strip()
                    .split(" ", -1);
            return words.length == 2
                    ? new Wrong(Math.max(0, Integer.parseInt(words[0])), Instant.ofEpochMilli(Long.parseLong(words[1])))
                    : Wrong.NONE;
        } catch (IOException | NumberFormatException damaged) {
            return Wrong.NONE;
        }
    }

    private void write(Wrong wrong) {
        var written = file.resolveSibling(NAME + ".part");
        try {
            Files.writeString(written, wrong.count() + " " + wrong.last().toEpochMilli() + "\n");
            OwnerOnly.file(written);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            // A full disk does not keep the owner out; guessing goes on as slowly as the stretching makes it.
        }
    }
}
