package org.campusaccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.campusaccord.bench.district.Districts;
import org.campusaccord.bench.export.BesideLibreOffice;
import org.campusaccord.bench.export.DistrictFile;
import org.campusaccord.bench.export.ManyAgreements;
import org.campusaccord.bench.export.OneAgreement;
import org.campusaccord.bench.figure.Benchmark;
import org.campusaccord.bench.figure.Folders;
import org.campusaccord.bench.figure.Machine;
import org.campusaccord.bench.figure.Report;
import org.campusaccord.bench.start.MeasuredProgram;
import org.campusaccord.bench.start.MemoryInUse;
import org.campusaccord.bench.start.StartTimes;
import org.campusaccord.bench.work.SaveLatency;
import org.campusaccord.bench.work.Searching;

/** Runs the benchmarks one after another; ends with 1 when a goal is missed or something could not be measured. */
public final class Benchmarks {
    private static final int FIRST_NAME = 4;

    /** How many campuses the store has that the program is started on; fewer when only smaller ones are wanted. */
    private static final int LARGE = 1_000;

    private final Path folder;
    private final Path work;
    private final List<Integer> sizes;
    private final Path image;
    private final Path plain;
    private final Districts districts;

    private Benchmarks(Path folder, List<Integer> sizes, Path image, Path plain) {
        this.folder = folder;
        this.work = folder.resolve("work");
        this.sizes = sizes;
        this.image = image;
        this.plain = plain;
        this.districts = new Districts(folder.resolve("stores"));
    }

    /**
     * Runs those that are wanted, prints the table and writes it.
     *
     * @param arguments the folder for the report; the sizes, with commas between; the image that the installer is made of; the
     *     program as {@code mvn verify} leaves it; the names of those to run, none for all
     */
    public static void main(String[] arguments) throws Exception {
        var sizes = Arrays.stream(arguments[1].split(",", -1))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        var wanted = Set.copyOf(List.of(arguments).subList(FIRST_NAME, arguments.length));
        var all = new Benchmarks(
                Files.createDirectories(Path.of(arguments[0])), sizes, Path.of(arguments[2]), Path.of(arguments[3]));
        System.exit(all.run(wanted) ? 0 : 1);
    }

    private List<Benchmark> all() throws IOException {
        int large = Math.min(LARGE, sizes.getLast());
        var measured = new MeasuredProgram(districts, large, image, plain);
        return List.of(
                new StartTimes(measured, workFolder("start")),
                new MemoryInUse(measured, workFolder("memory")),
                new SaveLatency(districts, large, workFolder("save")),
                new Searching(districts, sizes),
                new OneAgreement(districts),
                new ManyAgreements(districts, sizes, workFolder("many")),
                new DistrictFile(DistrictFile.Kind.BINDER, districts, sizes, workFolder("binder")),
                new DistrictFile(DistrictFile.Kind.WORKBOOK, districts, sizes, workFolder("workbook")),
                new BesideLibreOffice(districts, workFolder("libreoffice")));
    }

    private Path workFolder(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }

    /** Whether all went well. */
    private boolean run(Set<String> wanted) throws IOException {
        // A store of a run before is of a program before.
        Folders.remove(work);
        Folders.remove(folder.resolve("stores"));
        var report = new Report(folder, Machine.here());
        var failed = new ArrayList<String>();
        for (var benchmark : all()) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                System.out.println("Measuring " + benchmark.name());
                try {
                    report.add(benchmark.name(), benchmark.run());
                } catch (Exception failure) {
                    failure.printStackTrace(System.err);
                    failed.add(benchmark.name());
                    report.remark(benchmark.name(), "could not be measured: " + failure);
                }
                Folders.remove(work.resolve(benchmark.name()));
            }
        }
        Folders.remove(work);
        Folders.remove(folder.resolve("stores"));
        System.out.println(report.text());
        return failed.isEmpty() && !report.isMissed();
    }
}
