package org.campusaccord.application.campus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Person;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.roster.SameText;

/** Everybody in the store, and the one rule that says who is meant: one person on several campuses stays one person. */
public final class PeopleRegister {
    private final CampusStore store;
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private final Map<String, List<PersonId>> byEmail = new HashMap<>();
    private final Map<String, List<PersonId>> byName = new HashMap<>();
    private int added;

    public PeopleRegister(CampusStore store) {
        this.store = store;
        store.people().forEach(this::remember);
    }

    /** How many people were not in the store before. */
    public int added() {
        return added;
    }

    /**
     * The person of this name and address. An address tells who it is unless the names have nothing in common, because schools
     * share mailboxes; a name does when it is already there on the campus, or when one of both has no address.
     *
     * @param email empty when unknown
     * @param there who may have got another address since; empty when two people of one name are to be told apart
     */
    public Person findOrAdd(String name, String email, List<Party> there) {
        return find(name, email, there)
                .map(person -> withAddress(person, email))
                .orElseGet(() -> add(name, email));
    }

    /** As {@link #findOrAdd}, but only looks. */
    Optional<Person> find(String name, String email, List<Party> there) {
        return sameAddress(name, email).or(() -> sameNameHere(name, there)).or(() -> sameNameAnywhere(name, email));
    }

    private Optional<Person> sameAddress(String name, String email) {
        return email.isEmpty()
                ? Optional.empty()
                : all(byEmail, email)
                        .filter(person -> SameText.shareWord(person.name(), name))
                        .findFirst();
    }

    private Optional<Person> sameNameHere(String name, List<Party> there) {
        var ids = there.stream().map(Party::person).toList();
        return all(byName, name).filter(person -> ids.contains(person.id())).findFirst();
    }

    private Optional<Person> sameNameAnywhere(String name, String email) {
        return all(byName, name)
                .filter(person -> person.email().isEmpty() || email.isEmpty())
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

    private Person add(String name, String email) {
        var person = store.addPerson(name, email);
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
