package org.campusaccord.bench.figure;

import java.util.Locale;

/**
 * A measured number and what it counts.
 *
 * @param value the median, where it was measured more than once
 * @param least the least that was measured; the same where it was measured once
 */
public record Quantity(double value, double least, String unit) {
    private static final double NANOS_A_MILLISECOND = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    public Quantity(double value, String unit) {
        this(value, value, unit);
    }

    public static Quantity millis(double nanos) {
        return new Quantity(nanos / NANOS_A_MILLISECOND, "ms");
    }

    /** The median and the least of several times. */
    public static Quantity millis(double... nanos) {
        return new Quantity(
                Timing.median(nanos) / NANOS_A_MILLISECOND, Timing.least(nanos) / NANOS_A_MILLISECOND, "ms");
    }

    public static Quantity seconds(double nanos) {
        return new Quantity(nanos / NANOS_A_SECOND, "s");
    }

    /** The median and the least of several times. */
    public static Quantity seconds(double... nanos) {
        return new Quantity(Timing.median(nanos) / NANOS_A_SECOND, Timing.least(nanos) / NANOS_A_SECOND, "s");
    }

    public static Quantity mebibytes(long bytes) {
        return new Quantity((double) bytes / (1 << 20), "MiB");
    }

    public static Quantity megabytes(double bytes) {
        return new Quantity(bytes / 1e6, "MB");
    }

    @Override
    public String toString() {
        var said = number(value) + " " + unit;
        return least < value ? said + " (least " + number(least) + ")" : said;
    }

    private static String number(double number) {
        var form = number < 1 ? "%.3f" : number < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, form, number);
    }
}
