package org.campusaccord.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Figure;
import org.campusaccord.bench.figure.Goal;
import org.campusaccord.bench.figure.Quantity;

/** What the program takes of the memory while nobody does anything, and after an export, beside an empty window and Writer. */
public final class MemoryInUse implements Benchmark {
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Quantity MOST = new Quantity(250, "MB");

    /** In the tests' folder, since it puts together what only the program's own package may. */
    private static final String EXPORTING = "org.campusaccord.ExportingWindow";

    private final MeasuredProgram measured;
    private final Path folder;

    /** @param folder an empty one */
    public MemoryInUse(MeasuredProgram measured, Path folder) {
        this.measured = measured;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Figure> run() throws Exception {
        var installed = measured.installed();
        var data = measured.data();
        try (var screen = PrivateScreen.open()) {
            makeDaysBackup(screen, installed, data);
            var ours = idle(screen, installed.program(data, folder.resolve("ours.txt"), false));
            var empty = idle(screen, installed.emptyWindow(folder.resolve("empty.txt")));
            Optional<ProgramMemory> writer = Writer.isThere()
                    ? Optional.of(idle(screen, Writer.open(Writer.document(data, folder), folder.resolve("profile"))))
                    : Optional.empty();
            var exporting = exporting(screen, installed, data);
            var figures = new ArrayList<Figure>();
            figures.addAll(figures("Idle", ours, empty, writer, note(ours, installed)));
            figures.addAll(figures(
                    "After exporting an agreement",
                    exporting.getFirst(),
                    empty,
                    writer,
                    note(exporting.getFirst(), installed)));
            figures.add(new Figure(
                    "After exporting the district's workbook too: resident memory",
                    exporting.getLast().rss(),
                    "Idle",
                    ours.rss(),
                    Goal.none()));
            return figures;
        }
    }

    private static String note(ProgramMemory ours, InstalledProgram installed) {
        return "Of %s; its share (PSS) is %s.".formatted(installed.words(), ours.pss());
    }

    private List<Figure> figures(
            String when, ProgramMemory ours, ProgramMemory empty, Optional<ProgramMemory> writer, String note) {
        var title = "%s with %,d campuses × %d years: resident memory (RSS)"
                .formatted(when, measured.campuses(), Districts.YEARS);
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(
                title, ours.rss(), "at most", MOST, when.equals("Idle") ? Goal.atMost(1) : Goal.none(), note));
        figures.add(new Figure(title, ours.rss(), "an empty JavaFX window", empty.rss(), Goal.none()));
        writer.ifPresent(other -> figures.add(new Figure(
                title,
                ours.rss(),
                "LibreOffice Writer with a .docx of an agreement",
                other.rss(),
                Goal.none(),
                "Writer's share (PSS) is %s.".formatted(other.pss()))));
        return figures;
    }

    /** The first start of a day makes it, which takes memory that the others do not. */
    private void makeDaysBackup(PrivateScreen screen, InstalledProgram installed, Path data) throws Exception {
        try (var program =
                installed.program(data, folder.resolve("first.txt"), true).start(screen)) {
            program.awaitStart();
            program.awaitClosing();
        }
    }

    private static ProgramMemory idle(PrivateScreen screen, Contestant contestant) throws Exception {
        try (var program = contestant.start(screen)) {
            program.awaitStart();
            Thread.sleep(IDLE);
            return program.memory();
        }
    }

    /** After one agreement, and after the workbook. */
    private List<ProgramMemory> exporting(PrivateScreen screen, InstalledProgram installed, Path data)
            throws IOException, InterruptedException {
        var exports = Files.createDirectories(folder.resolve("exports"));
        var contestant = installed.exporting(EXPORTING, data, exports, folder.resolve("exporting.txt"));
        try (var program = contestant.start(screen)) {
            program.awaitStart();
            Thread.sleep(IDLE);
            program.tell("agreement");
            program.awaitFile(exports.resolve("agreement.done"));
            var agreement = program.memory();
            program.tell("workbook");
            program.awaitFile(exports.resolve("workbook.done"));
            return List.of(agreement, program.memory());
        }
    }
}
