package org.campusaccord.application.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed and occasion fall the same way. */
final class Dice {
    private final Random random;

    Dice(long seed, String occasion) {
        this.random = new Random(seed * 31 + occasion.hashCode());
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> some(List<T> of, int howMany) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(howMany, shuffled.size())));
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Whether something happens that happens so many times out of a hundred. */
    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }
}
