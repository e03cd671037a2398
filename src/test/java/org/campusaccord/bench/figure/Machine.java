package org.campusaccord.bench.figure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What the figures are from. Not its name.
 *
 * @param load how many programs wanted a processor, on average over a minute, as the run began; below 0 where it is unknown
 */
public record Machine(
        Instant at, String system, String processor, int processors, long memory, String java, double load) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    public static Machine here() {
        var bean = ManagementFactory.getOperatingSystemMXBean();
        long memory = bean instanceof com.sun.management.OperatingSystemMXBean more ? more.getTotalMemorySize() : 0;
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                bean.getName() + " " + bean.getArch(),
                processorName(),
                bean.getAvailableProcessors(),
                memory,
                System.getProperty("java.vm.name", "") + " " + System.getProperty("java.version"),
                bean.getSystemLoadAverage());
    }

    private static String processorName() {
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException notLinux) {
            return "unknown processor";
        }
    }

    /** In a line. */
    String words() {
        return String.format(
                Locale.ROOT,
                "%s: %s, %s × %d, %.0f GiB, %s; load %.1f as the run began",
                at,
                system,
                processor,
                processors,
                memory / (double) (1L << 30),
                java,
                load);
    }
}
