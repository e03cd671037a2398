package org.campusaccord.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.campusaccord.application.sample.SettableClock;
import org.junit.jupiter.api.Test;

class IdleTimeTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 8, 18, 12, 0);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final SettableClock clock = new SettableClock(NOON, ZoneOffset.UTC);
    private final AtomicLong nanos = new AtomicLong();
    private final IdleTime time = new IdleTime(clock, nanos::get);

    @Test
    void countsTheTimeThatTheComputerSleeps() {
        clock.set(NOON.plusMinutes(15));

        assertThat(time.isOver(QUARTER)).isTrue();
    }

    @Test
    void countsTheRunningTimeWhenTheClockIsSetBack() {
        clock.set(NOON.minusHours(3));
        nanos.set(QUARTER.toNanos());

        assertThat(time.isOver(QUARTER)).isTrue();
    }

    @Test
    void beginsAnewWhenSomebodyIsThere() {
        clock.set(NOON.plusMinutes(14));
        time.touch();
        clock.set(NOON.plusMinutes(28));

        assertThat(time.isOver(QUARTER)).isFalse();
    }

    @Test
    void isNeverOverWithoutALimit() {
        clock.set(NOON.plusDays(2));

        assertThat(time.isOver(Duration.ZERO)).isFalse();
    }
}
