package org.campusaccord.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program that opens a window.
 *
 * @param report where it tells its first frame; nothing when it does not, and then the window's appearance counts
 */
record Contestant(String name, List<String> command, Map<String, String> environment, Optional<Path> report) {
    Contestant {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    RunningProgram start(PrivateScreen screen) throws IOException {
        if (report.isPresent()) {
            Files.deleteIfExists(report.get());
        }
        screen.forget();
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var variables = builder.environment();
        variables.putAll(environment);
        variables.put("DISPLAY", screen.display());
        variables.remove("WAYLAND_DISPLAY");
        long nanos = System.nanoTime();
        long millis = System.currentTimeMillis();
        return new RunningProgram(this, builder.start(), screen, nanos, millis);
    }
}
