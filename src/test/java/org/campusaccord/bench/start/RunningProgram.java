package org.campusaccord.bench.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program from its start until it is ended. */
final class RunningProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS_MILLIS = 5;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final Contestant contestant;
    private final Process process;
    private final PrivateScreen screen;
    private final long startNanos;
    private final long startMillis;

    RunningProgram(Contestant contestant, Process process, PrivateScreen screen, long startNanos, long startMillis) {
        this.contestant = contestant;
        this.process = process;
        this.screen = screen;
        this.startNanos = startNanos;
        this.startMillis = startMillis;
    }

    /**
     * A start.
     *
     * @param nanos until the first frame, or until the window appeared
     * @param window until the window appeared
     * @param cpu the processor time until then, where the program tells it
     */
    record Start(double nanos, double window, OptionalDouble cpu) {}

    /** Waits until the program is there. */
    Start awaitStart() throws IOException, InterruptedException {
        double window = screen.awaitWindow(PATIENCE) - startNanos;
        if (contestant.report().isEmpty()) {
            return new Start(window, window, OptionalDouble.empty());
        }
        var file = contestant.report().get();
        double frame = (reported(file, "first-frame.epoch-millis") - startMillis) * NANOS_A_MILLISECOND;
        double cpu = reported(file, "first-frame.cpu-millis") * NANOS_A_MILLISECOND;
        return new Start(frame, window, OptionalDouble.of(cpu));
    }

    /** How long the program took to close, by its own report; it was asked to close at its first frame. */
    double awaitClosing() throws IOException, InterruptedException {
        return reported(contestant.report().orElseThrow(), "closing.millis") * NANOS_A_MILLISECOND;
    }

    private double reported(Path file, String name) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = read(file, name);
            if (found.isPresent()) {
                return Double.parseDouble(found.get());
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        throw new IOException(contestant.name() + " did not report " + name);
    }

    private static Optional<String> read(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var said = Files.readString(file);
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }

    /** Says a word to the program, as a line of its input. */
    void tell(String word) throws IOException {
        var input = process.outputWriter(StandardCharsets.UTF_8);
        input.write(word);
        input.newLine();
        input.flush();
    }

    /** Waits until the program has made a file. */
    void awaitFile(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file)) {
            if (System.nanoTime() > end) {
                throw new IOException(contestant.name() + " did not make " + file);
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    ProgramMemory memory() throws IOException {
        return ProgramMemory.of(process.toHandle());
    }

    /** Ends the program and what it started, and waits for that. */
    @Override
    public void close() throws IOException {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (var one : all) {
            try {
                one.onExit().get(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException hangs) {
                one.destroyForcibly();
            }
        }
    }
}
