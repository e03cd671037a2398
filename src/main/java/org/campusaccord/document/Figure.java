package org.campusaccord.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Table;

/** What a chart shows. Each value has its words, so that nobody has to measure, and a table says the same. */
public sealed interface Figure {
    /** The same as a table, for whoever rather reads and for files that draw no charts. */
    Table table(String title);

    /**
     * Numbers to compare, one bar below another.
     *
     * @param names what the bars are, as the head of a column
     * @param values what the numbers are
     */
    record Bars(String names, String values, List<Bar> bars) implements Figure {
        public Bars {
            bars = List.copyOf(bars);
        }

        /** The longest bar; at least 1. */
        public int most() {
            return Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
        }

        @Override
        public Table table(String title) {
            return new Table(
                    Optional.of(title),
                    List.of(new Column(names, 3, Alignment.LEFT), new Column(values, 1, Alignment.RIGHT)),
                    true,
                    bars.stream()
                            .map(bar -> List.of(Cell.of(bar.name()), Cell.of(bar.words())))
                            .toList());
        }
    }

    /**
     * One bar.
     *
     * @param value 0 or more
     * @param words the value as it is read
     */
    record Bar(String name, int value, String words) {}

    /**
     * How some values went on in time.
     *
     * @param times what the points are, as the head of a column
     * @param least the lowest value that there can be
     * @param most the highest one
     * @param points in order
     * @param lines each with a value for each point, or none where nobody knows
     */
    record Trend(String times, int least, int most, List<String> points, List<Line> lines) implements Figure {
        public Trend {
            points = List.copyOf(points);
            lines = List.copyOf(lines);
        }

        @Override
        public Table table(String title) {
            var columns = new ArrayList<Column>();
            columns.add(new Column(times, 2, Alignment.LEFT));
            lines.forEach(line -> columns.add(new Column(line.name(), 1.4, Alignment.RIGHT)));
            var rows = IntStream.range(0, points.size()).mapToObj(this::row).toList();
            return new Table(Optional.of(title), columns, true, rows);
        }

        private List<Cell> row(int point) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(points.get(point)));
            lines.forEach(line -> cells.add(Cell.of(line.words().get(point))));
            return cells;
        }
    }

    /**
     * One line of a trend.
     *
     * @param words of each value
     */
    record Line(String name, List<OptionalDouble> values, List<String> words) {
        public Line {
            values = List.copyOf(values);
            words = List.copyOf(words);
            if (values.size() != words.size()) {
                throw new IllegalArgumentException(values.size() + " values with " + words.size() + " words");
            }
        }
    }
}
