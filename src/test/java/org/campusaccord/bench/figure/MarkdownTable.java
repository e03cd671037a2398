package org.campusaccord.bench.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as they stand in performance.md. */
record MarkdownTable(Machine machine, List<Report.Line> lines, List<String> remarks) {
    String text() {
        return """
            %s

            | benchmark | figure | measured | baseline | ratio | goal | |
            | --- | --- | --- | --- | --- | --- | --- |
            """.formatted(machine.words())
                + lines.stream().map(MarkdownTable::row).collect(Collectors.joining())
                + remarks.stream().map(remark -> "\n- " + remark).collect(Collectors.joining())
                + "\n";
    }

    private static String row(Report.Line line) {
        var figure = line.figure();
        var what = figure.note().isEmpty() ? figure.what() : figure.what() + ". " + figure.note();
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %s | %s: %s | %.2f | %s | %s |%n",
                line.benchmark(),
                what,
                figure.measured(),
                figure.against(),
                figure.baseline(),
                figure.ratio(),
                figure.goal().words(),
                figure.verdict());
    }
}
