package org.campusaccord.document;

import java.util.List;

/** One sheet: a head and rows, each with one value a column. */
public record Sheet(String name, List<Column> columns, List<List<CellValue>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " values in sheet " + name + " of " + columns.size());
            }
        }
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(String title, int width, Kind kind) {}

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
