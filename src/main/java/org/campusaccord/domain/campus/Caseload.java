package org.campusaccord.domain.campus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What one coach is promised to in a school year, over all campuses.
 *
 * @param campuses where the coach works, by name
 */
public record Caseload(PersonId coach, String name, List<Share> campuses) {
    public Caseload {
        campuses = List.copyOf(campuses);
    }

    /** One campus of a coach; the days are empty while nobody has said. */
    public record Share(Campus campus, Optional<DaysAWeek> days) {}

    /** The caseloads of all coaches of a year: who is promised more than a week first, then by name. */
    public static List<Caseload> of(List<CampusYear> campuses) {
        var names = new LinkedHashMap<PersonId, String>();
        var shares = new LinkedHashMap<PersonId, List<Share>>();
        for (var campus : campuses) {
            for (var coach : campus.in(Role.COACH)) {
                names.put(coach.person(), coach.name());
                shares.computeIfAbsent(coach.person(), _ -> new ArrayList<>())
                        .add(new Share(campus.campus(), coach.days()));
            }
        }
        return shares.entrySet().stream()
                .map(entry -> new Caseload(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing((Caseload load) -> !load.isOverWeek())
                        .thenComparing(Caseload::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The half days of all campuses together. */
    public int halves() {
        return campuses.stream()
                .flatMap(share -> share.days().stream())
                .mapToInt(DaysAWeek::halves)
                .sum();
    }

    /** Whether the coach is promised more days than a week has. */
    public boolean isOverWeek() {
        return halves() > DaysAWeek.WHOLE_WEEK;
    }

    /** Whether for some campus nobody has said how many days. */
    public boolean isUnsaid() {
        return campuses.stream().anyMatch(share -> share.days().isEmpty());
    }

    /** The half days that the week has left; none when it is more than full. */
    public int halvesLeft() {
        return Math.max(0, DaysAWeek.WHOLE_WEEK - halves());
    }
}
