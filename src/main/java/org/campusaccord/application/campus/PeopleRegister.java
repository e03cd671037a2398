package org.campusaccord.application.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.application.campus.CampusStore;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.roster.RosterPerson;
import org.campusaccord.domain.roster.SameText;

/** Everybody in the store, so that one person on several campuses stays one person. */
final class PeopleRegister {
    private final CampusStore store;
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<String, List<PersonId>> byEmail = new HashMap<>();
    private final Map<String, List<PersonId>> byName = new HashMap<>();
    private int added;

    PeopleRegister(CampusStore store) {
        this.store = store;
        store.people().forEach(this::remember);
    }

    int added() {
        return added;
    }

    /**
     * The person a roster names. An address tells who it is unless the names have nothing in common, because schools
     * share mailboxes; a name does when it is already there on the campus, or when one of both has no address.
     */
    Person findOrAdd(RosterPerson named, List<Party> there) {
        return sameAddress(named)
                .or(() -> sameNameHere(named, there))
                .or(() -> sameNameAnywhere(named))
                .map(person -> withAddress(person, named.email()))
                .orElseGet(() -> add(named));
    }

    private Optional<Person> sameAddress(RosterPerson named) {
        return named.email().isEmpty()
                ? Optional.empty()
                : all(byEmail, named.email())
                        .filter(person -> SameText.shareWord(person.name(), named.name()))
                        .findFirst();
    }

    private Optional<Person> sameNameHere(RosterPerson named, List<Party> there) {
        var ids = there.stream().map(Party::person).toList();
        return all(byName, named.name())
                .filter(person -> ids.contains(person.id()))
                .findFirst();
    }

    private Optional<Person> sameNameAnywhere(RosterPerson named) {
        return all(byName, named.name())
                .filter(person -> person.email().isEmpty() || named.email().isEmpty())
                .findFirst();
    }

    private Stream<Person> all(Map<String, List<PersonId>> index, String key) {
        return index.getOrDefault(SameText.nameKey(key), List.of()).stream().map(people::get);
    }

    private Person withAddress(Person person, String email) {
        if (email.isEmpty() || email.equalsIgnoreCase(person.email())) {
            return person;
        }
        var changed = new Person(person.id(), person.name(), email);
        store.changePerson(changed);
        remember(changed);
        return changed;
    }

    private Person add(RosterPerson named) {
        var person = store.addPerson(named.name(), named.email());
        remember(person);
        added++;
        return person;
    }

    private void remember(Person person) {
        people.put(person.id(), person);
        index(byName, person.name(), person.id());
        if (!person.email().isEmpty()) {
            index(byEmail, person.email(), person.id());
        }
    }

    private static void index(Map<String, List<PersonId>> index, String key, PersonId person) {
        var ids = index.computeIfAbsent(SameText.nameKey(key), none -> new ArrayList<>());
        if (!ids.contains(person)) {
            ids.add(person);
        }
    }
}
