package org.campusaccord.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.campusaccord.bench.figure.Quantity;

/**
 * What a program and those that it started take of the memory, in bytes.
 *
 * @param resident with what they share with other programs (RSS)
 * @param proportional with their share of it (PSS)
 */
record ProgramMemory(long resident, long proportional) {
    private static final long KIBIBYTE = 1024;

    static ProgramMemory of(ProcessHandle program) throws IOException {
        long resident = 0;
        long proportional = 0;
        for (var process :
                Stream.concat(Stream.of(program), program.descendants()).toList()) {
            var folder = Path.of("/proc", Long.toString(process.pid()));
            resident += read(folder.resolve("status"), "VmRSS:");
            proportional += read(folder.resolve("smaps_rollup"), "Pss:");
        }
        return new ProgramMemory(resident, proportional);
    }

    private static long read(Path file, String field) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBIBYTE)
                    .sum();
        }
    }

    Quantity rss() {
        return Quantity.megabytes((double) resident);
    }

    Quantity pss() {
        return Quantity.megabytes((double) proportional);
    }
}
