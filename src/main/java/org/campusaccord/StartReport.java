package org.campusaccord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusaccord.ui.FirstFrame;

/**
 * For measuring a start, and for training one; silent unless the start asks for it. With
 * {@code -Dcampusaccord.report=FILE} it writes, as a line each, {@code first-frame.epoch-millis}, the clock's time of the
 * first frame that can be typed in; {@code first-frame.millis}, how long the virtual machine had been running by then;
 * {@code first-frame.cpu-millis}, the processor time that took, which a busy machine changes least; and
 * {@code closing.millis}, how long it took from then on to save everything and to close the store and the toolkit.
 * With {@code -Dcampusaccord.exit-after-first-frame=true} the window closes by itself once that frame is there, in the
 * way in which a person closes it.
 */
final class StartReport implements FirstFrame.Listener {
    private static final String FILE = "campusaccord.report";
    private static final String END = "campusaccord.exit-after-first-frame";

    private final Optional<Path> file;
    private final boolean ends;
    private volatile Optional<Instant> endedAt = Optional.empty();

    private StartReport(Optional<Path> file, boolean ends) {
        this.file = file;
        this.ends = ends;
    }

    /** What the system properties ask for. */
    static StartReport asked() {
        return new StartReport(Optional.ofNullable(System.getProperty(FILE)).map(Path::of), Boolean.getBoolean(END));
    }

    @Override
    public void drawn(Runnable closing) {
        file.ifPresent(to -> write(
                to,
                "first-frame.epoch-millis=%d%nfirst-frame.millis=%d%nfirst-frame.cpu-millis=%d%n"
                        .formatted(
                                System.currentTimeMillis(),
                                ManagementFactory.getRuntimeMXBean().getUptime(),
                                cpuTime().toMillis())));
        if (ends) {
            endedAt = Optional.of(Instant.now());
            closing.run();
        }
    }

    /** The window and the store are closed. */
    void closed() {
        endedAt.ifPresent(start -> file.ifPresent(to -> write(
                to,
                "closing.millis=%d%n"
                        .formatted(Duration.between(start, Instant.now()).toMillis()))));
    }

    private static Duration cpuTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void write(Path file, String lines) {
        try {
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
