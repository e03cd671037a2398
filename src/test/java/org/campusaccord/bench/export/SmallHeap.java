package org.campusaccord.bench.export;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.campusaccord.bench.figure.Timing;

/**
 * A work in a virtual machine of its own with little room for its objects. It ends badly when that is too little.
 *
 * @param nanos how long the work took, without the start
 * @param peak the most that was still there after a full collection, in bytes
 */
record SmallHeap(double nanos, long peak) {
    /** What the goals allow. */
    static final long USUAL = 256L << 20;

    private static final Duration BETWEEN_COLLECTIONS = Duration.ofSeconds(3);

    static long megabytes(long bytes) {
        return bytes >> 20;
    }

    static SmallHeap run(long heap, Class<?> program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes(heap) + "m",
                // Its full collections leave nothing but what is held on to.
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile", ""),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " did not end well: " + said);
        }
        var numbers = said.lines().toList().getLast().split(" ", -1);
        return new SmallHeap(Double.parseDouble(numbers[0]), Long.parseLong(numbers[1]));
    }

    /** Called in the other machine: does the work, and says what it took. */
    static void measure(Timing.Work work) throws Exception {
        var peak = watchHeap();
        Thread.ofPlatform().daemon().start(SmallHeap::collectNowAndThen);
        double nanos = Timing.once(work);
        System.out.println(nanos + " "
                + Math.max(
                        peak.get(),
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()));
    }

    /** A heap that is never full tells nothing. */
    private static void collectNowAndThen() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_COLLECTIONS);
                System.gc();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static AtomicLong watchHeap() {
        var peak = new AtomicLong();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notice, _) -> {
                                if (notice.getUserData() instanceof CompositeData data && isFull(data)) {
                                    peak.accumulateAndGet(after(data), Math::max);
                                }
                            },
                            null,
                            null);
        }
        return peak;
    }

    /** One of the young objects only leaves old ones that nobody holds on to. */
    private static boolean isFull(CompositeData data) {
        return GarbageCollectionNotificationInfo.from(data).getGcName().equals("MarkSweepCompact");
    }

    private static long after(CompositeData data) {
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .toList();
        return GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> heap.contains(pool.getKey()))
                .map(Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
