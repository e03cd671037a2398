package org.campusaccord.bench.figure;

import java.util.Arrays;
import java.util.List;

/** How long works take, in nanoseconds. */
public final class Timing {
    private Timing() {}

    /** Something to be measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The times of several works, done in turn: whatever else the machine does hits all of them. */
    public static double[][] inTurn(int warmUps, int rounds, List<Work> works) throws Exception {
        var times = new double[works.size()][rounds];
        for (int round = -warmUps; round < rounds; round++) {
            for (int each = 0; each < works.size(); each++) {
                double time = once(works.get(each));
                if (round >= 0) {
                    times[each][round] = time;
                }
            }
        }
        return times;
    }

    public static double once(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    public static double median(double... times) {
        return percentile(50, times);
    }

    /** What so many of a hundred times are at most. */
    public static double percentile(int percent, double... times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    public static double least(double... times) {
        return Arrays.stream(times).min().orElseThrow();
    }
}
