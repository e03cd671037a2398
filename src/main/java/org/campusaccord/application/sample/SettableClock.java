package org.campusaccord.application.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until it is set: what happens under it bears the date it should bear. */
public final class SettableClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    public SettableClock(LocalDateTime start, ZoneId zone) {
        this.zone = zone;
        this.now = start.atZone(zone).toInstant();
    }

    public void set(LocalDateTime time) {
        now = time.atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(LocalDateTime.ofInstant(now, other), other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
