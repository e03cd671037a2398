package org.campusaccord.bench;

import java.util.Locale;

/** A measured number and what it counts. */
record Quantity(double value, String unit) {
    static Quantity millis(double nanos) {
        return new Quantity(nanos / 1e6, "ms");
    }

    static Quantity seconds(double nanos) {
        return new Quantity(nanos / 1e9, "s");
    }

    static Quantity mebibytes(long bytes) {
        return new Quantity((double) bytes / (1 << 20), "MiB");
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, value < 100 ? "%.1f %s" : "%.0f %s", value, unit);
    }
}
