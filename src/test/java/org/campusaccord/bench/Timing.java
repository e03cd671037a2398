package org.campusaccord.bench;

import java.util.Arrays;

/** How long works take, in nanoseconds, once the virtual machine knows them. */
record Timing(double ours, double baseline) {
    /** Something to be measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** The medians of two works, done in turn: whatever else the machine does hits both. */
    static Timing medians(Work ours, Work baseline, int warmUps, int rounds) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            ours.run();
            baseline.run();
        }
        var first = new double[rounds];
        var second = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            first[i] = once(ours);
            second[i] = once(baseline);
        }
        return new Timing(median(first), median(second));
    }

    static double once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    static double median(double... times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
