package org.campusaccord.application.campus;

import java.util.List;
import java.util.Optional;
import org.campusaccord.application.Transactions;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
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

/** Keeps campuses and who has which role there. */
public final class CampusService {
    private final CampusStore store;
    private final Transactions transactions;

    public CampusService(CampusStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    public List<CampusYear> campuses(SchoolYear year) {
        return store.campusYears(year);
    }

    /** Whether there is no campus yet. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    public CampusYear campus(CampusId campus, SchoolYear year) {
        return store.campusYear(campus, year)
                .orElseThrow(() -> Problem.of("campus.unknown").asException());
    }

    /** Everybody in the store by name, to choose from. */
    public List<Person> people() {
        return store.people();
    }

    /** Adds a campus; a second one of the same name is refused. */
    public Campus add(String name, String code, Level level) {
        var checkedName = Wording.requiredName(FieldName.CAMPUS, name);
        var checkedCode = Wording.limitedName(FieldName.CODE, code);
        return transactions.inOne(() -> store.addCampus(checkedName, checkedCode, level));
    }

    public void change(Campus campus) {
        transactions.inOne(() -> store.changeCampus(campus));
    }

    /**
     * Gives a role to the person of this name and address, who is added when the store does not know them. Who has
     * another role there in that year is refused.
     */
    public Person assign(CampusId campus, SchoolYear year, Role role, String name, String email) {
        var checkedName = Wording.requiredName(FieldName.PERSON, name);
        var checkedEmail = Person.checkedEmail(email);
        return transactions.inOne(() -> {
            var person = new PeopleRegister(store).findOrAdd(checkedName, checkedEmail, List.of());
            requireNoOtherRole(person, campus, year, role);
            store.assign(campus, person.id(), role, year);
            return person;
        });
    }

    /** Whether the person of this name and address has a role there, whichever. */
    public boolean isParty(CampusId campus, SchoolYear year, String name, String email) {
        return new PeopleRegister(store)
                .find(name, email, List.of())
                .filter(person -> isParty(person, campus, year))
                .isPresent();
    }

    public void unassign(CampusId campus, SchoolYear year, Party party) {
        transactions.inOne(() -> store.unassign(campus, party.person(), party.role(), year));
    }

    /** Says how many days a week a coach is promised to a campus. */
    public void promise(CampusId campus, SchoolYear year, PersonId coach, Optional<DaysAWeek> days) {
        transactions.inOne(() -> store.promise(campus, coach, year, days));
    }

    /** Gives somebody who had a role in one year the same role, with the same promise of days, in another. */
    public void keepRole(CampusId campus, SchoolYear year, Party party) {
        transactions.inOne(() -> {
            store.assign(campus, party.person(), party.role(), year);
            store.promise(campus, party.person(), year, party.days());
        });
    }

    /** Changes a person's name or address, on every campus where they have a role. */
    public void changePerson(Person person) {
        transactions.inOne(() -> store.changePerson(person));
    }

    private boolean isParty(Person person, CampusId campus, SchoolYear year) {
        return campus(campus, year).parties().stream()
                .anyMatch(party -> party.person().equals(person.id()));
    }

    /** In two roles one person would be two parties, of whom only one could ever sign. */
    private void requireNoOtherRole(Person person, CampusId campus, SchoolYear year, Role role) {
        campus(campus, year).parties().stream()
                .filter(party -> party.person().equals(person.id()) && party.role() != role)
                .findFirst()
                .ifPresent(party -> {
                    throw Problem.of("campus.second-role", party.name(), party.role())
                            .asException();
                });
    }
}
