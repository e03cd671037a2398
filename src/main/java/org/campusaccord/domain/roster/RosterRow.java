package org.campusaccord.domain.roster;

import java.util.List;

/**
 * One row of a roster as the file has it.
 *
 * @param number the row as people see it in the file, from 1
 * @param cells what stands in it, possibly fewer cells than there are headings
 */
public record RosterRow(int number, List<String> cells) {
    public RosterRow {
        cells = List.copyOf(cells);
    }

    /** What stands in a column; empty when the row is shorter. */
    String raw(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> CellText.clean(cell).isEmpty());
    }
}
