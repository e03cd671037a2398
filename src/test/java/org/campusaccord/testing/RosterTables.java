package org.campusaccord.testing;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.roster.RosterRow;
import org.campusaccord.domain.roster.RosterTable;

/** Builds tables of a roster from lines whose cells are separated by bars. */
public final class RosterTables {
    private RosterTables() {}

    /** The table in these lines, the first of which is row 1; there must be a campus column. */
    public static RosterTable table(String... lines) {
        return RosterTable.find(rows(lines)).orElseThrow();
    }

    /** Rows as a reader hands them over. */
    public static List<RosterRow> rows(String... lines) {
        var rows = new ArrayList<RosterRow>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new RosterRow(i + 1, List.of(lines[i].split("\\|", -1))));
        }
        return rows;
    }
}
