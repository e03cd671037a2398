package org.campusaccord.reliability;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When to kill a program that is at some work, from the work's beginning: every other time somewhere in the time in which
 * it changes files, and every other time near the moment at which the new state takes the old one's place. Where that is,
 * the outcomes tell: it comes later after each kill that was too early, and earlier after each that was too late.
 */
final class KillMoments {
    private static final double STEP = 1.08;
    private static final double NEAR = 0.15;

    /** Its multiples are spread over all between 0 and 1, however many there are. */
    private static final double GOLDEN = 0.6180339887;

    private final double first;
    private final double last;
    private final RandomGenerator random;
    private double change;
    private double place;
    private boolean near;

    /**
     * Of work that was let alone.
     *
     * @param first how long it took until it changed a file
     * @param last how long it took
     */
    KillMoments(Duration first, Duration last, RandomGenerator random) {
        this.first = first.toNanos();
        this.last = last.toNanos() * (1 + NEAR);
        this.random = random;
        this.change = last.toNanos();
        this.place = random.nextDouble();
    }

    Duration next() {
        near = !near;
        if (near) {
            return nanos(change * (1 - NEAR + 2 * NEAR * random.nextDouble()));
        }
        place = (place + GOLDEN) % 1;
        return nanos(first + (last - first) * place);
    }

    /** What the kill at the last moment left. */
    void left(VictimWork.Found found) {
        if (near) {
            change = found == VictimWork.Found.OLD ? change * STEP : Math.max(first, change / STEP);
        }
    }

    private static Duration nanos(double length) {
        return Duration.ofNanos((long) length);
    }
}
