package org.campusaccord.bench.figure;

import java.util.Locale;

/** What the ratio of a figure to its baseline is to be. */
public sealed interface Goal {
    /** At most so many times the baseline. */
    record AtMost(double ratio) implements Goal {}

    /** At least so many times the baseline. */
    record AtLeast(double ratio) implements Goal {}

    /** No goal. */
    record None() implements Goal {}

    /** The ratio is told and nothing is asked of it. */
    static Goal none() {
        return new None();
    }

    static Goal atMost(double ratio) {
        return new AtMost(ratio);
    }

    static Goal atLeast(double ratio) {
        return new AtLeast(ratio);
    }

    default boolean isMissedBy(double ratio) {
        return switch (this) {
            case AtMost(var most) -> ratio > most;
            case AtLeast(var least) -> ratio < least;
            case None() -> false;
        };
    }

    /** In words. */
    default String words() {
        return switch (this) {
            case AtMost(var most) -> "at most " + number(most);
            case AtLeast(var least) -> "at least " + number(least);
            case None() -> "none";
        };
    }

    private static String number(double ratio) {
        return String.format(Locale.ROOT, ratio == Math.rint(ratio) ? "%.0f" : "%.1f", ratio);
    }
}
