package org.campusaccord.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusaccord.application.campus.CampusService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusYear;

/** Finds a campus by its name, in capitals or not, or by its code; when there is none it says which names are near. */
final class CampusFinder {
    private static final int NAMES_SHOWN = 3;

    private final List<Campus> campuses;

    CampusFinder(CampusService service, SchoolYear year) {
        this.campuses = service.campuses(year).stream().map(CampusYear::campus).toList();
    }

    Campus find(String typed) {
        var wanted = key(typed);
        if (wanted.isEmpty()) {
            throw Problem.of("campus.no-name").asException();
        }
        return by(Campus::name, wanted)
                .or(() -> by(Campus::code, wanted))
                .orElseThrow(() -> unknown(typed, wanted).asException());
    }

    private Optional<Campus> by(Function<Campus, String> name, String wanted) {
        return campuses.stream()
                .filter(campus -> key(name.apply(campus)).equals(wanted))
                .findFirst();
    }

    private Problem unknown(String typed, String wanted) {
        var near = campuses.stream()
                .map(Campus::name)
                .sorted(Comparator.comparingInt(name -> distance(wanted, key(name))))
                .limit(NAMES_SHOWN)
                .map(name -> "“" + name + "”")
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? Problem.of("campus.none") : Problem.of("campus.unknown-name", typed, near);
    }

    private static String key(String words) {
        return Wording.name(words).toLowerCase(Locale.ROOT);
    }

    /** How many letters must change to make a part of the name of what was typed: people leave out the end. */
    private static int distance(String typed, String name) {
        if (name.contains(typed)) {
            return 0;
        }
        var above = new int[name.length() + 1];
        for (int row = 1; row <= typed.length(); row++) {
            var here = new int[name.length() + 1];
            here[0] = row;
            for (int column = 1; column <= name.length(); column++) {
                int change = typed.charAt(row - 1) == name.charAt(column - 1) ? 0 : 1;
                int least = Math.min(above[column], here[column - 1]) + 1;
                here[column] = Math.min(above[column - 1] + change, least);
            }
            above = here;
        }
        return java.util.Arrays.stream(above).min().orElse(0);
    }
}
