package org.campusaccord.reliability;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When to kill a program that is at some work, from the work's beginning: every other time somewhere in its course, and
 * every other time near the moment at which the new state takes the old one's place. Where that is, the outcomes tell: it
 * comes later after each kill that was too early, and earlier after each that was too late, by less and less.
 */
final class KillMoments {
    private static final double NEAR = 0.15;
    private static final double SMALLEST_STEP = 1.05;

    /** Its multiples are spread over all between 0 and 1, however many there are. */
    private static final double GOLDEN = 0.6180339887;

    private final RandomGenerator random;
    private double whole;
    private double change;
    private double step = 1.5;
    private double place;
    private boolean near;
    private boolean wasTooEarly;
    private double moment;

    /** Of work that took so long when it was let alone. */
    KillMoments(Duration whole, RandomGenerator random) {
        this.whole = whole.toNanos();
        this.random = random;
        this.change = this.whole * (1 - NEAR);
        this.place = random.nextDouble();
    }

    Duration next() {
        near = !near;
        if (near) {
            moment = change * (1 - NEAR + 2 * NEAR * random.nextDouble());
        } else {
            place = (place + GOLDEN) % 1;
            moment = whole * place;
        }
        return Duration.ofNanos((long) moment);
    }

    /**
     * What the kill at the last moment left.
     *
     * @param taken how long the work took, where it was done by then
     */
    void left(VictimWork.Found found, Optional<Duration> taken) {
        boolean tooEarly = found == VictimWork.Found.OLD;
        // A machine with other work to do is not always as quick as it was.
        whole = taken.map(Duration::toNanos).map(Long::doubleValue).orElse(Math.max(whole, moment));
        if (near) {
            if (tooEarly != wasTooEarly) {
                step = Math.max(SMALLEST_STEP, Math.sqrt(step));
            }
            change = tooEarly ? change * step : change / step;
            wasTooEarly = tooEarly;
        }
    }
}
