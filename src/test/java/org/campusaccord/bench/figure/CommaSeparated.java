package org.campusaccord.bench.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures as comma-separated values. */
record CommaSeparated(List<Report.Line> lines) {
    private static final List<Object> HEADS = List.of(
            "benchmark",
            "figure",
            "unit",
            "measured",
            "least",
            "against",
            "baseline",
            "baseline least",
            "ratio",
            "goal",
            "verdict",
            "note");

    String text() {
        return Stream.concat(Stream.of(HEADS), lines.stream().map(CommaSeparated::row))
                .map(row -> row.stream()
                        .map(value -> "\"" + value.toString().replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Object> row(Report.Line line) {
        var figure = line.figure();
        return List.of(
                line.benchmark(),
                figure.what(),
                figure.measured().unit(),
                figure.measured().value(),
                figure.measured().least(),
                figure.against(),
                figure.baseline().value(),
                figure.baseline().least(),
                figure.ratio(),
                figure.goal().words(),
                figure.verdict(),
                figure.note());
    }
}
