package org.campusaccord.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.campus.Level;

/** What one row says about one campus; the level is absent when neither columns nor name tell it. */
record RosterLine(
        int row,
        String name,
        String code,
        Optional<Level> level,
        Optional<RosterPerson> principal,
        List<RosterPerson> coaches) {

    /** Whether a later row does nothing but name more coaches of the same campus. */
    boolean isExtendedBy(RosterLine later) {
        return SameText.nameKey(name).equals(SameText.nameKey(later.name))
                && sameOrUnsaid(SameText.codeKey(code), SameText.codeKey(later.code))
                && sameOrUnsaid(
                        level.map(Level::name).orElse(""),
                        later.level.map(Level::name).orElse(""))
                && sameOrUnsaid(principalKey(), later.principalKey())
                && !newCoachesIn(later).isEmpty();
    }

    private static boolean sameOrUnsaid(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private String principalKey() {
        return principal.map(person -> SameText.nameKey(person.name())).orElse("");
    }

    private List<RosterPerson> newCoachesIn(RosterLine later) {
        return later.coaches.stream()
                .filter(coach -> coaches.stream().noneMatch(known -> isSame(known, coach)))
                .toList();
    }

    private static boolean isSame(RosterPerson one, RosterPerson other) {
        return SameText.nameKey(one.name()).equals(SameText.nameKey(other.name()))
                && sameOrUnsaid(SameText.nameKey(one.email()), SameText.nameKey(other.email()));
    }

    RosterLine extendedBy(RosterLine later) {
        var all = new ArrayList<>(coaches);
        all.addAll(newCoachesIn(later));
        return new RosterLine(
                row,
                name,
                code.isEmpty() ? later.code : code,
                level.or(later::level),
                principal.or(later::principal),
                List.copyOf(all));
    }

    RosterCampus campus() {
        return new RosterCampus(row, name, code, level.orElse(Level.OTHER), principal, coaches);
    }
}
