package org.campusaccord.bench;

import java.util.Locale;

/** What the ratio of a figure to its baseline is to be. */
record Goal(boolean isUpperBound, double bound) {
    static Goal atMost(double ratio) {
        return new Goal(true, ratio);
    }

    static Goal atLeast(double ratio) {
        return new Goal(false, ratio);
    }

    boolean isReachedBy(double ratio) {
        return isUpperBound ? ratio <= bound : ratio >= bound;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.1f", isUpperBound ? "at most" : "at least", bound);
    }
}
