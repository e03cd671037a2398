package org.campusaccord.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.roster.RosterRow;
import org.campusaccord.domain.roster.RosterTable;
import org.jspecify.annotations.Nullable;

/** Looks for the roster in the sheets of one file, and says what was there instead when there is none. */
final class TableSearch {
    private static final int HEADINGS_SHOWN = 12;
    private static final int LONGEST_HEADING = 40;

    private final String fileName;
    private @Nullable RosterTable table;
    private List<String> headings = List.of();

    TableSearch(String fileName) {
        this.fileName = fileName;
    }

    /** Offers the rows of a sheet; true when the roster is found and no other sheet needs to be read. */
    boolean offer(List<RosterRow> rows) {
        var found = RosterTable.find(rows);
        found.ifPresent(roster -> table = roster);
        if (headings.isEmpty()) {
            headings = likelyHeadings(rows);
        }
        return found.isPresent();
    }

    /** A title has one cell, so the first row with more of them is shown as the headings. */
    private static List<String> likelyHeadings(List<RosterRow> rows) {
        var filled = rows.stream()
                .map(TableSearch::filled)
                .filter(cells -> !cells.isEmpty())
                .toList();
        return filled.stream()
                .filter(cells -> cells.size() > 1)
                .findFirst()
                .or(() -> filled.stream().findFirst())
                .orElse(List.of());
    }

    private static List<String> filled(RosterRow row) {
        return row.cells().stream()
                .map(cell -> cell.strip())
                .filter(cell -> !cell.isEmpty())
                .limit(HEADINGS_SHOWN)
                .toList();
    }

    RosterTable result() {
        return Optional.ofNullable(table).orElseThrow(this::nothingFound);
    }

    private ProblemException nothingFound() {
        if (headings.isEmpty()) {
            return problem("roster.empty");
        }
        var shown = new ArrayList<>(headings);
        var list = shown.stream().map(TableSearch::shortened).collect(Collectors.joining(", "));
        return Problem.of("roster.no-campus-column", fileName, list).asException();
    }

    private static String shortened(String heading) {
        var line = heading.replaceAll("\\p{Cc}+", " ");
        return line.length() <= LONGEST_HEADING ? line : line.substring(0, LONGEST_HEADING) + "…";
    }

    /** A problem that names the file and nothing else. */
    ProblemException problem(String key) {
        return Problem.of(key, fileName).asException();
    }

    /** The same, of what a library reported. */
    ProblemException problem(String key, Throwable cause) {
        return new ProblemException(Problem.of(key, fileName), cause);
    }

    /** A problem with a limit that the file goes beyond. */
    ProblemException beyond(String key, int limit) {
        return Problem.of(key, fileName, limit).asException();
    }
}
