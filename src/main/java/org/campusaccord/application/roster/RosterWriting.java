package org.campusaccord.application.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campusaccord.application.campus.CampusStore;
import org.campusaccord.application.campus.PeopleRegister;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
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

    /** One person has one role on a campus: the principal's before all, then the one that they have already. */
    private void assignPeople(CampusId campus, RosterCampus row, List<Party> before) {
        var there = new ArrayList<>(before);
        row.principal().ifPresent(principal -> replacePrincipal(campus, principal, there));
        for (var coach : row.coaches()) {
            var person = people.findOrAdd(coach.name(), coach.email(), in(Role.COACH, there));
            if (there.stream().noneMatch(party -> party.person().equals(person.id()))) {
                assign(campus, person, Role.COACH, there);
            }
        }
    }

    private void replacePrincipal(CampusId campus, RosterPerson principal, List<Party> there) {
        var person = people.findOrAdd(principal.name(), principal.email(), in(Role.PRINCIPAL, there));
        for (var party : List.copyOf(there)) {
            if (party.person().equals(person.id()) != (party.role() == Role.PRINCIPAL)) {
                store.unassign(campus, party.person(), party.role(), year);
                there.remove(party);
            }
        }
        if (in(Role.PRINCIPAL, there).isEmpty()) {
            assign(campus, person, Role.PRINCIPAL, there);
        }
    }

    private void assign(CampusId campus, Person person, Role role, List<Party> there) {
        store.assign(campus, person.id(), role, year);
        there.add(new Party(person.id(), person.name(), person.email(), role));
        rolesAssigned++;
    }

    private static List<Party> in(Role role, List<Party> parties) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}
