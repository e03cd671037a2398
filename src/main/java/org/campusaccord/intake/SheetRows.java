package org.campusaccord.intake;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.domain.roster.RosterRow;
import org.campusaccord.domain.roster.RosterTable;

/** Collects the rows of one sheet that have something in them, and stops at what no roster needs. */
final class SheetRows {
    static final int MOST_ROWS = 50_000;
    /** No roster has more columns; what is farther right is left out. */
    static final int MOST_COLUMNS = 256;

    private static final long MOST_CHARACTERS = 60_000_000;

    private final TableSearch search;
    private final List<RosterRow> rows = new ArrayList<>();
    private long characters;

    SheetRows(TableSearch search) {
        this.search = search;
    }

    List<RosterRow> rows() {
        return rows;
    }

    /** Keeps a row; false when the sheet is too long to go on and is not the roster anyway. */
    boolean add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        var kept = cells.size() <= MOST_COLUMNS ? cells : cells.subList(0, MOST_COLUMNS);
        rows.add(new RosterRow(number, kept));
        characters += kept.stream().mapToInt(String::length).sum();
        if (rows.size() <= MOST_ROWS && characters <= MOST_CHARACTERS) {
            return true;
        }
        if (RosterTable.find(rows).isEmpty()) {
            return false;
        }
        throw rows.size() > MOST_ROWS
                ? search.beyond("roster.too-many-rows", MOST_ROWS)
                : search.beyond("roster.too-large", FileRosterReader.LARGEST_MEGABYTES);
    }

    /** Gives all rows of a merged cell what its first row says: one campus name beside the rows of its coaches. */
    void fillDown(int column, int firstNumber, int lastNumber) {
        var text = "";
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.number() == firstNumber) {
                text = column < row.cells().size() ? row.cells().get(column) : "";
            } else if (row.number() > firstNumber && row.number() <= lastNumber && !text.isEmpty()) {
                rows.set(i, new RosterRow(row.number(), with(row.cells(), column, text)));
            }
        }
    }

    private static List<String> with(List<String> cells, int column, String text) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= column) {
            changed.add("");
        }
        changed.set(column, text);
        return changed;
    }
}
