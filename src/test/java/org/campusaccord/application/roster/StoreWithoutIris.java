package org.campusaccord.application.roster;

import java.util.List;
import java.util.Optional;
import org.campusaccord.application.campus.CampusStore;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;

/** A store that breaks down when a campus called Iris is added. */
record StoreWithoutIris(CampusStore store) implements CampusStore {
    @Override
    public Campus addCampus(String name, String code, Level level) {
        if (name.equals("Iris")) {
            throw new IllegalStateException("The disk is full");
        }
        return store.addCampus(name, code, level);
    }

    @Override
    public List<Campus> campuses() {
        return store.campuses();
    }

    @Override
    public List<CampusYear> campusYears(SchoolYear year) {
        return store.campusYears(year);
    }

    @Override
    public Optional<CampusYear> campusYear(CampusId campus, SchoolYear year) {
        return store.campusYear(campus, year);
    }

    @Override
    public void changeCampus(Campus campus) {
        store.changeCampus(campus);
    }

    @Override
    public List<Person> people() {
        return store.people();
    }

    @Override
    public Person addPerson(String name, String email) {
        return store.addPerson(name, email);
    }

    @Override
    public void changePerson(Person person) {
        store.changePerson(person);
    }

    @Override
    public void assign(CampusId campus, PersonId person, Role role, SchoolYear year) {
        store.assign(campus, person, role, year);
    }

    @Override
    public void unassign(CampusId campus, PersonId person, Role role, SchoolYear year) {
        store.unassign(campus, person, role, year);
    }

    @Override
    public void promise(CampusId campus, PersonId person, SchoolYear year, Optional<DaysAWeek> days) {
        store.promise(campus, person, year, days);
    }
}
