package org.campusaccord.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.campus.Level;

/** Reads the rows of one table and keeps account of what is wrong with them. */
final class RowReader {
    private final HeadingMap map;
    private final RosterTable table;
    private final boolean codesTellApart;
    private final List<RosterError> errors = new ArrayList<>();
    private int rewritten;

    RowReader(RosterTable table) {
        this.table = table;
        map = HeadingMap.of(table.headings());
        codesTellApart = codesTellApart();
    }

    List<RosterError> errors() {
        return errors;
    }

    int rewritten() {
        return rewritten;
    }

    /** What the row says; empty when it is blank, repeats the headings, or has no usable campus name. */
    Optional<RosterLine> read(RosterRow row) {
        if (row.isBlank() || repeatsHeadings(row)) {
            return Optional.empty();
        }
        var raw = CellText.clean(cell(row, Column.CAMPUS));
        var name = counted(raw, CampusNaming.campus(raw));
        if (name.isEmpty()) {
            errors.add(new RosterError(
                    row.number(), Problem.of("roster.campus-missing", heading(map.all(Column.CAMPUS)))));
            return Optional.empty();
        }
        return Optional.of(new RosterLine(
                row.number(),
                limited(row, map.all(Column.CAMPUS), name),
                limited(row, map.all(Column.CODE), code(row)),
                level(row, name),
                principal(row),
                coaches(row)));
    }

    private boolean repeatsHeadings(RosterRow row) {
        return map.one(Column.CAMPUS)
                .filter(place -> CellText.clean(row.raw(place))
                        .equals(CellText.clean(table.headings().get(place))))
                .isPresent();
    }

    private String code(RosterRow row) {
        return codesTellApart ? CellText.somebody(cell(row, Column.CODE)) : "";
    }

    /** A number that is the same in every row is the district's own. */
    private boolean codesTellApart() {
        var filled = table.rows().stream()
                .filter(row -> !CellText.clean(cell(row, Column.CAMPUS)).isEmpty())
                .toList();
        var codes = distinct(filled.stream().map(row -> cell(row, Column.CODE)));
        var names = distinct(filled.stream().map(row -> cell(row, Column.CAMPUS)));
        return codes > 1 || names < 2;
    }

    private static long distinct(Stream<String> cells) {
        return cells.map(CellText::clean).distinct().count();
    }

    private Optional<Level> level(RosterRow row, String name) {
        var level = CellText.clean(cell(row, Column.LEVEL));
        var grades = CellText.clean(cell(row, Column.GRADES));
        var lowest = CellText.clean(cell(row, Column.LOWEST_GRADE));
        var highest = CellText.clean(cell(row, Column.HIGHEST_GRADE));
        return LevelReading.fromWords(level)
                .or(() -> GradeRange.read(level).map(GradeRange::level))
                .or(() -> LevelReading.fromName(name))
                .or(() -> GradeRange.read(grades).map(GradeRange::level))
                .or(() -> LevelReading.fromWords(grades))
                .or(() -> GradeRange.read(lowest + " " + highest).map(GradeRange::level));
    }

    private Optional<RosterPerson> principal(RosterRow row) {
        return orElse(
                        row,
                        Optional.<RosterPerson>empty(),
                        () -> PersonCells.one(joined(row, map.principalName()), cell(row, Column.PRINCIPAL_EMAIL)))
                .map(person -> new RosterPerson(limited(row, map.principalName(), cased(person)), person.email()));
    }

    private String cased(RosterPerson person) {
        return counted(person.name(), NameCasing.person(person.name(), person.email()));
    }

    private List<RosterPerson> coaches(RosterRow row) {
        var names = map.coachNames();
        var emails = map.all(Column.COACH_EMAIL);
        var places = names.stream().flatMap(List::stream).toList();
        var found = new ArrayList<RosterPerson>();
        if (names.size() == emails.size()) {
            for (int i = 0; i < names.size(); i++) {
                var name = joined(row, names.get(i));
                var email = row.raw(emails.get(i));
                found.addAll(orElse(row, List.<RosterPerson>of(), () -> PersonCells.several(name, email)));
            }
        } else {
            var all = names.stream().map(name -> joined(row, name)).collect(Collectors.joining("\n"));
            var addresses = emails.stream().map(row::raw).collect(Collectors.joining("\n"));
            found.addAll(orElse(row, List.<RosterPerson>of(), () -> PersonCells.several(all, addresses)));
        }
        return found.stream()
                .map(person -> new RosterPerson(limited(row, places, cased(person)), person.email()))
                .distinct()
                .toList();
    }

    private <T> T orElse(RosterRow row, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException e) {
            errors.add(new RosterError(row.number(), e.problem()));
            return otherwise;
        }
    }

    private String limited(RosterRow row, List<Integer> places, String text) {
        if (text.length() <= Wording.LONGEST_NAME) {
            return text;
        }
        errors.add(new RosterError(
                row.number(),
                Problem.of("roster.name-too-long", heading(places), Wording.LONGEST_NAME, text.length())));
        return text;
    }

    private String counted(String before, String after) {
        if (!before.equals(after)) {
            rewritten++;
        }
        return after;
    }

    private String heading(List<Integer> places) {
        return places.stream()
                .map(place -> CellText.clean(table.headings().get(place)))
                .findFirst()
                .orElse("");
    }

    private String cell(RosterRow row, Column column) {
        return map.one(column).map(row::raw).orElse("");
    }

    private static String joined(RosterRow row, List<Integer> places) {
        return places.stream().map(row::raw).collect(Collectors.joining(" "));
    }
}
