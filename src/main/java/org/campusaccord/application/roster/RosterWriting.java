package org.campusaccord.application.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusaccord.application.campus.CampusStore;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.roster.RosterCampus;
import org.campusaccord.domain.roster.RosterPerson;

/** Brings the store up to one roster, inside a transaction; what people changed by hand is not overwritten. */
final class RosterWriting {
    private final CampusStore store;
    private final SchoolYear year;
    private final PeopleRegister people;
    private int campusesAdded;
    private int rolesAssigned;

    RosterWriting(CampusStore store, SchoolYear year) {
        this.store = store;
        this.year = year;
        people = new PeopleRegister(store);
    }

    ImportSummary write(List<RosterCampus> campuses) {
        var matching = new CampusMatching(campuses, store.campuses());
        if (!matching.errors().isEmpty()) {
            throw matching.errors().getFirst().problem().asException();
        }
        Map<CampusId, List<Party>> parties = store.campusYears(year).stream()
                .collect(Collectors.toMap(entry -> entry.campus().id(), CampusYear::parties));
        for (var match : matching.matches()) {
            var campus =
                    match.known().map(known -> completed(known, match.campus())).orElseGet(() -> add(match.campus()));
            assignPeople(campus.id(), match.campus(), parties.getOrDefault(campus.id(), List.of()));
        }
        return new ImportSummary(campusesAdded, campuses.size() - campusesAdded, people.added(), rolesAssigned);
    }

    private Campus add(RosterCampus campus) {
        campusesAdded++;
        return store.addCampus(campus.name(), campus.code(), campus.level());
    }

    /** Fills in what the store does not know yet. */
    private Campus completed(Campus known, RosterCampus campus) {
        var completed = new Campus(
                known.id(),
                known.name(),
                known.code().isEmpty() ? campus.code() : known.code(),
                known.level() == Level.OTHER ? campus.level() : known.level());
        if (!completed.equals(known)) {
            store.changeCampus(completed);
        }
        return completed;
    }

    private void assignPeople(CampusId campus, RosterCampus row, List<Party> before) {
        row.principal().ifPresent(principal -> replacePrincipal(campus, principal, before));
        var there = new ArrayList<>(in(Role.COACH, before));
        for (var coach : row.coaches()) {
            assignUnlessThere(campus, coach, Role.COACH, there);
        }
    }

    private void replacePrincipal(CampusId campus, RosterPerson principal, List<Party> before) {
        var there = in(Role.PRINCIPAL, before);
        var now = assignUnlessThere(campus, principal, Role.PRINCIPAL, new ArrayList<>(there));
        for (var party : there) {
            if (!party.person().equals(now.person())) {
                store.unassign(campus, party.person(), Role.PRINCIPAL, year);
            }
        }
    }

    private Party assignUnlessThere(CampusId campus, RosterPerson named, Role role, List<Party> there) {
        var person = people.findOrAdd(named, there);
        var party = new Party(person.id(), person.name(), person.email(), role);
        if (there.stream().noneMatch(known -> known.person().equals(person.id()))) {
            store.assign(campus, person.id(), role, year);
            there.add(party);
            rolesAssigned++;
        }
        return party;
    }

    private static List<Party> in(Role role, List<Party> parties) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}
