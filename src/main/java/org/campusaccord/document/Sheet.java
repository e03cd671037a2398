package org.campusaccord.document;

import java.util.HashSet;
import java.util.List;

/** One sheet: a head and rows, each with one value a column. No two columns bear one title. */
public record Sheet(String name, List<Column> columns, PackedRows rows) {
    public Sheet {
        columns = List.copyOf(columns);
        requireTitles(name, columns);
        if (rows.width() != columns.size()) {
            throw new IllegalArgumentException(
                    "rows of " + rows.width() + " values in sheet " + name + " of " + columns.size());
        }
    }

    /** A sheet of rows that are there already. */
    public Sheet(String name, List<Column> columns, List<List<CellValue>> rows) {
        this(name, columns, PackedRows.of(columns.size(), rows));
    }

    private static void requireTitles(String name, List<Column> columns) {
        var titles = new HashSet<String>();
        for (var column : columns) {
            if (column.title().isBlank() || !titles.add(column.title())) {
                throw new IllegalArgumentException("title “" + column.title() + "” in sheet " + name);
            }
        }
    }

    /** How many columns, from the first, are printed. */
    public int printedColumns() {
        int printed = columns.size();
        while (printed > 1 && !columns.get(printed - 1).printed()) {
            printed--;
        }
        return printed;
    }

    /**
     * A column.
     *
     * @param width in characters
     * @param printed what only programs read need not be on paper; such columns come last
     * @param tones the words that a color underlines
     */
    public record Column(String title, int width, Kind kind, boolean printed, List<Toned> tones) {
        public Column {
            tones = List.copyOf(tones);
        }

        public Column(String title, int width, Kind kind) {
            this(title, width, kind, true, List.of());
        }

        /** The column, but not on paper. */
        public Column unprinted() {
            return new Column(title, width, kind, false, tones);
        }

        /** The column with colors for some of its words. */
        public Column toned(List<Toned> words) {
            return new Column(title, width, kind, printed, words);
        }
    }

    /** A word and how good the news is. */
    public record Toned(String word, Tone tone) {}

    /** How good the news of a cell is; the word in the cell says it too. */
    public enum Tone {
        GOOD,
        WAITING,
        WARNING,
        QUIET
    }

    /** What a column holds, which says how it is laid out. */
    public enum Kind {
        /** A word or two on one line. */
        WORD,
        /** Text that wraps. */
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        MOMENT
    }
}
