package org.campusaccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a run as a table for people and as JSON for programs. */
record Report(Instant at, List<Figure> figures) {
    private static final JsonMapper MAPPER = new JsonMapper();

    Report {
        figures = List.copyOf(figures);
    }

    Report with(List<Figure> more) {
        return new Report(at, Stream.concat(figures.stream(), more.stream()).toList());
    }

    boolean isReached() {
        return figures.stream().allMatch(Figure::isReached);
    }

    /** Writes {@code bench.txt} and {@code bench.json}. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.txt"), text());
        Files.writeString(folder.resolve("bench.json"), json().toPrettyString() + System.lineSeparator());
    }

    String text() {
        return figures.stream().map(Report::lines).collect(Collectors.joining("\n", machine() + "\n\n", ""));
    }

    private static String lines(Figure figure) {
        var head = String.format(
                Locale.ROOT,
                "%-58s %12s | %-52s %12s | ratio %6.2f, goal %-13s %s%n",
                figure.what(),
                figure.measured(),
                figure.against(),
                figure.baseline(),
                figure.ratio(),
                figure.goal(),
                figure.isReached() ? "reached" : "MISSED");
        return figure.note().isEmpty() ? head : head + "    " + figure.note() + "\n";
    }

    private static String machine() {
        return "%s %s, %d processors, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"));
    }

    private ObjectNode json() {
        var root = MAPPER.createObjectNode().put("at", at.toString()).put("machine", machine());
        var array = root.putArray("figures");
        for (var figure : figures) {
            array.addObject()
                    .put("what", figure.what())
                    .put("unit", figure.measured().unit())
                    .put("measured", figure.measured().value())
                    .put("against", figure.against())
                    .put("baseline", figure.baseline().value())
                    .put("ratio", figure.ratio())
                    .put("goal", figure.goal().toString())
                    .put("reached", figure.isReached())
                    .put("note", figure.note());
        }
        return root;
    }
}
