package org.campusaccord.application.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.roster.RosterCampus;
import org.campusaccord.domain.roster.RosterError;
import org.campusaccord.domain.roster.SameText;

/** Finds the campuses of a roster in the store, by code, then by name. */
final class CampusMatching {
    private final List<CampusMatch> matches = new ArrayList<>();
    private final List<RosterError> errors = new ArrayList<>();

    CampusMatching(List<RosterCampus> campuses, List<Campus> known) {
        var byName = index(known, campus -> SameText.nameKey(campus.name()));
        var byCode = index(known, campus -> SameText.codeKey(campus.code()));
        byCode.remove("");
        var rows = rowsByCode(campuses, byCode);
        for (var campus : campuses) {
            var sameCode = Optional.ofNullable(byCode.get(SameText.codeKey(campus.code())));
            var sameName = Optional.ofNullable(byName.get(SameText.nameKey(campus.name())));
            matches.add(new CampusMatch(campus, sameCode.or(() -> sameName)));
            if (sameCode.isEmpty()) {
                // The store has one campus that one row means by its code and another row by its name.
                sameName.map(Campus::id)
                        .map(rows::get)
                        .ifPresent(row -> errors.add(
                                new RosterError(campus.row(), Problem.of("roster.name-taken", campus.name(), row))));
            }
        }
    }

    List<CampusMatch> matches() {
        return matches;
    }

    List<RosterError> errors() {
        return errors;
    }

    private static Map<String, Campus> index(List<Campus> campuses, Function<Campus, String> key) {
        return campuses.stream()
                .collect(Collectors.toMap(key, campus -> campus, (first, second) -> first, HashMap::new));
    }

    private static Map<CampusId, Integer> rowsByCode(List<RosterCampus> campuses, Map<String, Campus> byCode) {
        var rows = new HashMap<CampusId, Integer>();
        for (var campus : campuses) {
            var known = byCode.get(SameText.codeKey(campus.code()));
            if (known != null) {
                rows.put(known.id(), campus.row());
            }
        }
        return rows;
    }
}
