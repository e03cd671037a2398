package org.campusaccord.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.campusaccord.application.campus.CampusStore;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;

/** A campus store that forgets everything when the test ends. */
public final class InMemoryCampusStore implements CampusStore {
    private record Assignment(CampusId campus, PersonId person, Role role, SchoolYear year) {}

    private final Map<CampusId, Campus> campuses = new LinkedHashMap<>();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Set<Assignment> assignments = new LinkedHashSet<>();
    private final Map<Assignment, DaysAWeek> promised = new LinkedHashMap<>();
    private long lastId;

    @Override
    public List<Campus> campuses() {
        return campuses.values().stream()
                .sorted(Comparator.comparing(Campus::name))
                .toList();
    }

    @Override
    public List<CampusYear> campusYears(SchoolYear year) {
        return campuses().stream()
                .map(campus -> new CampusYear(campus, year, parties(campus.id(), year)))
                .toList();
    }

    @Override
    public Optional<CampusYear> campusYear(CampusId campus, SchoolYear year) {
        return Optional.ofNullable(campuses.get(campus))
                .map(found -> new CampusYear(found, year, parties(campus, year)));
    }

    @Override
    public Campus addCampus(String name, String code, Level level) {
        var campus = new Campus(new CampusId(++lastId), name, code, level);
        changeCampus(campus);
        return campus;
    }

    @Override
    public void changeCampus(Campus campus) {
        boolean isTaken = campuses.values().stream()
                .anyMatch(other -> !other.id().equals(campus.id()) && key(other).equals(key(campus)));
        if (isTaken) {
            throw Problem.of("campus.duplicate", campus.name()).asException();
        }
        campuses.put(campus.id(), campus);
    }

    @Override
    public List<Person> people() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public Person addPerson(String name, String email) {
        var person = new Person(new PersonId(++lastId), name, email);
        people.put(person.id(), person);
        return person;
    }

    @Override
    public void changePerson(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public void assign(CampusId campus, PersonId person, Role role, SchoolYear year) {
        assignments.add(new Assignment(campus, person, role, year));
    }

    @Override
    public void unassign(CampusId campus, PersonId person, Role role, SchoolYear year) {
        assignments.remove(new Assignment(campus, person, role, year));
    }

    @Override
    public void promise(CampusId campus, PersonId person, SchoolYear year, Optional<DaysAWeek> days) {
        var coach = new Assignment(campus, person, Role.COACH, year);
        days.ifPresentOrElse(said -> promised.put(coach, said), () -> promised.remove(coach));
    }

    /** Remembers the present state; running the result brings it back. */
    public Runnable snapshot() {
        var campusesBefore = new LinkedHashMap<>(campuses);
        var peopleBefore = new LinkedHashMap<>(people);
        var assignmentsBefore = new ArrayList<>(assignments);
        return () -> {
            campuses.clear();
            campuses.putAll(campusesBefore);
            people.clear();
            people.putAll(peopleBefore);
            assignments.clear();
            assignments.addAll(assignmentsBefore);
        };
    }

    private List<Party> parties(CampusId campus, SchoolYear year) {
        return assignments.stream()
                .filter(assignment ->
                        assignment.campus().equals(campus) && assignment.year().equals(year))
                .map(this::party)
                .sorted(Comparator.comparing(Party::role).thenComparing(Party::name))
                .toList();
    }

    private Party party(Assignment assignment) {
        var person = Objects.requireNonNull(people.get(assignment.person()));
        return new Party(
                person.id(),
                person.name(),
                person.email(),
                assignment.role(),
                Optional.ofNullable(promised.get(assignment)));
    }

    private static String key(Campus campus) {
        return campus.name().toLowerCase(Locale.ROOT);
    }
}
