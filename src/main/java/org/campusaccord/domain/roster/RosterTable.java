package org.campusaccord.domain.roster;

import java.util.List;
import java.util.Optional;

/** The part of a file that is the roster: one row of headings, a campus column among them, and the rows below. */
public record RosterTable(List<String> headings, List<RosterRow> rows) {
    private static final int TOP_ROWS = 20;

    public RosterTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Finds the headings among the first rows, below titles and blank rows; empty when no campus column is there. A row
     * with one recognized heading only counts when there is no better one: it may be a title.
     */
    public static Optional<RosterTable> find(List<RosterRow> grid) {
        int single = -1;
        for (int i = 0; i < grid.size() && grid.get(i).number() <= TOP_ROWS; i++) {
            var headings = HeadingMap.of(grid.get(i).cells());
            if (headings.hasCampus() && headings.recognized() > 1) {
                return Optional.of(below(i, grid));
            }
            if (headings.hasCampus() && single < 0) {
                single = i;
            }
        }
        return single < 0 ? Optional.empty() : Optional.of(below(single, grid));
    }

    private static RosterTable below(int heading, List<RosterRow> grid) {
        return new RosterTable(grid.get(heading).cells(), grid.subList(heading + 1, grid.size()));
    }

    /** How many of the headings mean something to us; tells a good guess at a separator from a bad one. */
    public int recognized() {
        return HeadingMap.of(headings).recognized();
    }
}
