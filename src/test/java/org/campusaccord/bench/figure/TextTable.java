package org.campusaccord.bench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures in columns as wide as what stands in them. */
record TextTable(Machine machine, List<Report.Line> lines, List<String> remarks) {
    private static final List<String> HEADS =
            List.of("benchmark", "figure", "measured", "baseline", "", "ratio", "goal", "");

    String text() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS);
        lines.forEach(line -> rows.add(row(line)));
        var widths = IntStream.range(0, HEADS.size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        var said = new StringBuilder(machine.words()).append("\n\n");
        for (int i = 0; i < rows.size(); i++) {
            said.append(aligned(rows.get(i), widths)).append('\n');
            if (i > 0 && !lines.get(i - 1).figure().note().isEmpty()) {
                said.append("    ").append(lines.get(i - 1).figure().note()).append('\n');
            }
        }
        remarks.forEach(remark -> said.append('\n').append(remark).append('\n'));
        return said.toString();
    }

    private static List<String> row(Report.Line line) {
        var figure = line.figure();
        return List.of(
                line.benchmark(),
                figure.what(),
                figure.measured().toString(),
                figure.baseline().toString(),
                figure.against(),
                String.format(Locale.ROOT, "%.2f", figure.ratio()),
                figure.goal().words(),
                figure.verdict());
    }

    private static String aligned(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths.get(column) - row.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
