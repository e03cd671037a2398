package org.campusaccord.application.campus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.Transactions;
import org.campusaccord.domain.FieldName;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.CampusYear;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
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

    /** Gives a role to the person of this name and address, who is added when the store does not know them. */
    public Person assign(CampusId campus, SchoolYear year, Role role, String name, String email) {
        var checkedName = Wording.requiredName(FieldName.PERSON, name);
        var checkedEmail = Person.checkedEmail(email);
        return transactions.inOne(() -> {
            var person = known(checkedName, checkedEmail).orElseGet(() -> store.addPerson(checkedName, checkedEmail));
            store.assign(campus, person.id(), role, year);
            return person;
        });
    }

    public void unassign(CampusId campus, SchoolYear year, Party party) {
        transactions.inOne(() -> store.unassign(campus, party.person(), party.role(), year));
    }

    /** Changes a person's name or address, on every campus where they have a role. */
    public void changePerson(Person person) {
        transactions.inOne(() -> store.changePerson(person));
    }

    private Optional<Person> known(String name, String email) {
        return store.people().stream()
                .filter(person -> isSame(person, name, email))
                .findFirst();
    }

    /** The address tells people apart where both are known; otherwise the name has to do. */
    private static boolean isSame(Person person, String name, String email) {
        var addressesKnown = !email.isEmpty() && !person.email().isEmpty();
        return addressesKnown ? sameWords(person.email(), email) : sameWords(person.name(), name);
    }

    private static boolean sameWords(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
