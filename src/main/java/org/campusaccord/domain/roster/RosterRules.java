package org.campusaccord.domain.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.domain.Problem;

/** Makes campuses of the rows of a roster: rows that only name more coaches are one campus, other repeats are errors. */
public final class RosterRules {
    private final Map<Integer, RosterLine> campuses = new LinkedHashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byCode = new HashMap<>();
    private final List<RosterError> errors = new ArrayList<>();

    private RosterRules() {}

    /** Reads a whole table; what is wrong is in the result, row by row. */
    public static RosterReading read(RosterTable table) {
        var reader = new RowReader(table);
        var rules = new RosterRules();
        for (var row : table.rows()) {
            reader.read(row).ifPresent(rules::gather);
        }
        rules.errors.addAll(reader.errors());
        rules.errors.sort(Comparator.comparingInt(RosterError::row));
        var roster = new Roster(
                rules.campuses.values().stream().map(RosterLine::campus).toList());
        return new RosterReading(roster, rules.errors, reader.rewritten());
    }

    private void gather(RosterLine line) {
        var sameName = Optional.ofNullable(byName.get(SameText.nameKey(line.name())));
        var sameCode = Optional.of(SameText.codeKey(line.code()))
                .filter(code -> !code.isEmpty())
                .map(byCode::get);
        var known = sameCode.or(() -> sameName).map(campuses::get);
        if (known.isEmpty()) {
            keep(line.row(), line);
        } else if (known.get().isExtendedBy(line)) {
            keep(known.get().row(), known.get().extendedBy(line));
        } else {
            errors.add(new RosterError(
                    line.row(),
                    Problem.of("roster.duplicate", line.name(), known.get().row())));
        }
    }

    private void keep(int row, RosterLine line) {
        campuses.put(row, line);
        byName.put(SameText.nameKey(line.name()), row);
        if (!line.code().isEmpty()) {
            byCode.put(SameText.codeKey(line.code()), row);
        }
    }
}
