package org.campusaccord.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A second Java program that is ended at once, as by {@code kill -9}, and what it said before. */
record KilledProgram(List<String> said, boolean wasKilled) {
    /** What a program says when the time that it is given begins. */
    static final String READY = "ready";

    /** Called by the other program: what it says is told at once. */
    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Starts a program and kills it so long after it was ready, unless it ends by itself before. */
    static KilledProgram run(Class<?> program, Duration life, String... arguments)
            throws IOException, InterruptedException {
        return run(program, _ -> true, life, arguments);
    }

    /**
     * Starts a program and kills it so long after a moment that comes once it is ready, unless it ends by itself before.
     *
     * @param moment whether it has come; asked again and again, with what the program has said
     */
    static KilledProgram run(Class<?> program, Predicate<List<String>> moment, Duration life, String... arguments)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var said = new CopyOnWriteArrayList<String>();
            for (var line = out.readLine(); line != null && !line.equals(READY); line = out.readLine()) {
                said.add(line);
            }
            // Reads on while the program lives: it must not wait for a reader.
            var reader = Thread.ofVirtual().start(() -> readRest(out, said));
            boolean ended = false;
            while (!ended && !moment.test(said)) {
                ended = process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            ended = ended || process.waitFor(life.toNanos(), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            reader.join();
            return new KilledProgram(List.copyOf(said), !ended);
        }
    }

    private static void readRest(BufferedReader out, List<String> said) {
        try {
            out.lines().forEach(said::add);
        } catch (UncheckedIOException closed) {
            // The last line was cut off by the kill: it does not count as said.
        }
    }

    /** The command line of a second Java program. */
    static List<String> command(Class<?> program, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
