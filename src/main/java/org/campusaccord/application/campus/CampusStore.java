package org.campusaccord.application.campus;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.DaysAWeek;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;

/** Where campuses, people and their roles are kept. */
public interface CampusStore {
    /** All campuses by name. */
    List<Campus> campuses();

    /** Whether there is no campus at all. */
    default boolean isEmpty() {
        return campuses().isEmpty();
    }

    /** All campuses by name, with who has a role there in that year. */
    List<CampusYear> campusYears(SchoolYear year);

    Optional<CampusYear> campusYear(CampusId campus, SchoolYear year);

    Campus addCampus(String name, String code, Level level);

    void changeCampus(Campus campus);

    /** Everybody by name. */
    List<Person> people();

    Person addPerson(String name, String email);

    void changePerson(Person person);

    /** Gives a person a role; does nothing if they have it. */
    void assign(CampusId campus, PersonId person, Role role, SchoolYear year);

    /** Says how many days a week a coach is promised; does nothing for who is no coach there in that year. */
    void promise(CampusId campus, PersonId person, SchoolYear year, Optional<DaysAWeek> days);

    void unassign(CampusId campus, PersonId person, Role role, SchoolYear year);
}
