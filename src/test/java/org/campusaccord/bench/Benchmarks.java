package org.campusaccord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Runs the benchmarks one after another; ends with 1 when a goal is missed. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new OneAgreement(), new ManyAgreements(), new LargeBinder(), new LargeWorkbook(), new BesideLibreOffice());

    private Benchmarks() {}

    /**
     * Measures and reports.
     *
     * @param arguments the folder for the report, and the names of those to run; none for all
     */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var wanted = List.of(arguments).subList(1, arguments.length);
        var report = new Report(Instant.now(), List.of());
        for (var benchmark : ALL) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                System.out.println("Measuring " + benchmark.name());
                var work = Folders.empty(folder.resolve("work"));
                report = report.with(benchmark.run(work));
                Folders.remove(work);
                // After each, so that a run that is broken off leaves what it has.
                report.write(folder);
            }
        }
        System.out.println(report.text());
        System.exit(report.isReached() ? 0 : 1);
    }
}
