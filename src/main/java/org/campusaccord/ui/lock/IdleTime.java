package org.campusaccord.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long the computer has been left alone. By the wall clock, which goes on while the computer sleeps, and by the
 * running time, which nobody can set back: whichever is longer.
 */
public final class IdleTime {
    private final Clock clock;
    private final LongSupplier nanos;
    private long lastMillis;
    private long lastNanos;

    public IdleTime(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        touch();
    }

    /** Somebody is there. */
    public void touch() {
        lastMillis = clock.millis();
        lastNanos = nanos.getAsLong();
    }

    /** Since somebody was last there. */
    public Duration length() {
        var byClock = Duration.ofMillis(clock.millis() - lastMillis);
        var running = Duration.ofNanos(nanos.getAsLong() - lastNanos);
        return byClock.compareTo(running) > 0 ? byClock : running;
    }

    /** Whether nobody has been there for so long; never for a limit of zero. */
    public boolean isOver(Duration limit) {
        return !limit.isZero() && length().compareTo(limit) >= 0;
    }
}
