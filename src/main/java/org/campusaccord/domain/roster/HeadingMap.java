package org.campusaccord.domain.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a roster holds what, told by its headings; columns that mean nothing to us are left alone. */
final class HeadingMap {
    private static final String PLAIN_EMAIL = "email( \\d+)?";

    private final Map<Column, List<Integer>> places = new EnumMap<>(Column.class);

    private HeadingMap() {}

    static HeadingMap of(List<String> headings) {
        var simple = headings.stream().map(HeadingText::simplify).toList();
        var map = new HeadingMap();
        for (var column : Column.values()) {
            map.place(column, simple);
        }
        map.placePlainEmails(simple);
        return map;
    }

    /** Of a campus's own data, the surest heading counts; of coaches, there may be several columns. */
    private void place(Column column, List<String> headings) {
        var found = new ArrayList<Integer>();
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < headings.size(); i++) {
            var rank = column.rank(headings.get(i));
            if (rank.isEmpty() || isTaken(i)) {
                continue;
            }
            if (isMany(column)) {
                found.add(i);
            } else if (rank.getAsInt() < best) {
                best = rank.getAsInt();
                found.clear();
                found.add(i);
            }
        }
        if (!found.isEmpty()) {
            places.put(column, found);
        }
    }

    /** A heading that says just “Email” belongs to the person in the nearest column on its left. */
    private void placePlainEmails(List<String> headings) {
        var principals = all(Column.PRINCIPAL, Column.PRINCIPAL_FIRST, Column.PRINCIPAL_LAST);
        var coaches = all(Column.COACH, Column.COACH_FIRST, Column.COACH_LAST);
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).matches(PLAIN_EMAIL)) {
                var owner = lastBefore(i, coaches) > lastBefore(i, principals)
                        ? Column.COACH_EMAIL
                        : Column.PRINCIPAL_EMAIL;
                if (isMany(owner) || !places.containsKey(owner)) {
                    places.computeIfAbsent(owner, none -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private static int lastBefore(int place, List<Integer> columns) {
        return columns.stream()
                .filter(column -> column < place)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    private static boolean isMany(Column column) {
        return switch (column) {
            case COACH, COACH_FIRST, COACH_LAST, COACH_EMAIL -> true;
            default -> false;
        };
    }

    private boolean isTaken(int place) {
        return places.values().stream().anyMatch(taken -> taken.contains(place));
    }

    private List<Integer> all(Column... columns) {
        return List.of(columns).stream().flatMap(column -> all(column).stream()).toList();
    }

    boolean hasCampus() {
        return places.containsKey(Column.CAMPUS);
    }

    /** How many columns mean something to us. */
    int recognized() {
        return places.values().stream().mapToInt(List::size).sum();
    }

    Optional<Integer> one(Column column) {
        return all(column).stream().findFirst();
    }

    List<Integer> all(Column column) {
        return places.getOrDefault(column, List.of());
    }

    /** The columns that make up the principal's name, one or two; none when there is no such column. */
    List<Integer> principalName() {
        return places.containsKey(Column.PRINCIPAL)
                ? all(Column.PRINCIPAL)
                : all(Column.PRINCIPAL_FIRST, Column.PRINCIPAL_LAST);
    }

    /** For each coach column its place, or both places of a name in two columns. */
    List<List<Integer>> coachNames() {
        var names = new ArrayList<List<Integer>>();
        all(Column.COACH).forEach(place -> names.add(List.of(place)));
        var first = all(Column.COACH_FIRST);
        var last = all(Column.COACH_LAST);
        for (int i = 0; i < Math.min(first.size(), last.size()); i++) {
            names.add(List.of(first.get(i), last.get(i)));
        }
        return names;
    }
}
