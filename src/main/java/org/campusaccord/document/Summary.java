package org.campusaccord.document;

import java.util.List;
import java.util.Optional;

/**
 * The first sheet of a workbook: what a reader wants to know before the rows.
 *
 * @param title what the figures are about
 * @param note when they held
 */
public record Summary(String name, String title, String note, List<Figures> figures) {
    public Summary {
        figures = List.copyOf(figures);
    }

    /**
     * A few numbers in a small table, with a chart of the first of them beside it.
     *
     * @param sheet its name is the table's title; the first column names the rows, the others hold numbers
     * @param chart how it is drawn, if at all
     */
    public record Figures(Sheet sheet, Optional<Chart> chart) {}

    /** How a chart shows its numbers. */
    public enum Chart {
        /** One bar below another: things to compare. */
        BARS,
        /** One column beside another: how something goes on in time. */
        COLUMNS
    }
}
