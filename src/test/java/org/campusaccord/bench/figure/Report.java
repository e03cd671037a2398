package org.campusaccord.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of a run as they come, as a table for people, as Markdown for performance.md, and as CSV and JSON for programs. */
public final class Report {
    private final Path folder;
    private final Machine machine;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** A figure of a benchmark. */
    record Line(String benchmark, Figure figure) {}

    public Report(Path folder, Machine machine) {
        this.folder = folder;
        this.machine = machine;
    }

    /** Adds figures, and writes all there are: a run that is broken off leaves what it has. */
    public void add(String benchmark, List<Figure> figures) throws IOException {
        figures.forEach(figure -> lines.add(new Line(benchmark, figure)));
        write();
    }

    /** Says what could not be measured, and why. */
    public void remark(String benchmark, String words) throws IOException {
        remarks.add(benchmark + ": " + words);
        write();
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.txt"), text());
        Files.writeString(folder.resolve("figures.md"), new MarkdownTable(machine, lines, remarks).text());
        Files.writeString(folder.resolve("bench.csv"), new CommaSeparated(lines).text());
        Files.writeString(folder.resolve("bench.json"), new JsonFigures(machine, lines, remarks).text());
    }

    /** The table. */
    public String text() {
        return new TextTable(machine, lines, remarks).text();
    }

    public boolean isMissed() {
        return lines.stream().anyMatch(line -> line.figure().isMissed());
    }
}
