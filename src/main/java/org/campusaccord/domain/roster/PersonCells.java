package org.campusaccord.domain.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.Wording;
import org.campusaccord.domain.campus.Person;

/** Reads people from cells: one or several names in a cell, with their addresses in another or behind the names. */
final class PersonCells {
    private static final String BETWEEN_PEOPLE = "\\R|[;|/&+]|\\s+and\\s+|\\s+AND\\s+";
    private static final String BETWEEN_EMAILS = "\\R|[;|,]|\\s+and\\s+|(?<=\\w)\\s+(?=\\S+@)";
    private static final Pattern WITH_EMAIL =
            Pattern.compile("(.*?)[\\s<(\\[]+([^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+)[>)\\]]?");
    private static final Pattern FAMILY_FIRST = Pattern.compile("([^,]+),\\s*([^,]+)");
    private static final Pattern ENDING =
            Pattern.compile("(?i)(jr|sr|ii|iii|iv|v|ph\\.?d|ed\\.?d|m\\.?ed|m\\.?a|m\\.?s|esq)\\.?");
    private static final Pattern PARTICLE = Pattern.compile("(?i)(de|del|von|van de[rn]?|da|dos)\\s.*");

    private static final int LONGEST_PERSON = 2 * Wording.LONGEST_NAME + 10;

    private PersonCells() {}

    /** One person; empty when the cell is empty or says that nobody is there. An address without a name is nobody. */
    static Optional<RosterPerson> one(String name, String email) {
        var person = person(name, email(email));
        if (person.name().isEmpty()) {
            return Optional.empty();
        }
        Person.checkedEmail(person.email());
        return Optional.of(person);
    }

    /** Everybody a cell names; addresses go with names by position, or by likeness when some are missing. */
    static List<RosterPerson> several(String names, String emails) {
        var people = new ArrayList<RosterPerson>();
        for (var name : names(names)) {
            var person = person(name, "");
            if (!person.name().isEmpty()) {
                people.add(person);
            }
        }
        giveEmails(people, emails);
        people.forEach(person -> Person.checkedEmail(person.email()));
        return people;
    }

    private static List<String> names(String cell) {
        var names = new ArrayList<String>();
        if (CellText.somebody(cell).isEmpty()) {
            return names;
        }
        for (var part : cell.replaceAll("(?i)\\bn/a\\b", "").split(BETWEEN_PEOPLE, -1)) {
            if (isListOfFullNames(part)) {
                names.addAll(List.of(part.split(",", -1)));
            } else {
                names.add(part);
            }
        }
        return names;
    }

    /** “Ada Reyes, Tom Lee” is two people; “Reyes, Ada” and “Tom Lee, Jr.” are one. */
    private static boolean isListOfFullNames(String text) {
        var parts = text.split(",", -1);
        return parts.length > 1
                && Arrays.stream(parts)
                        .map(CellText::clean)
                        .allMatch(part -> part.contains(" ")
                                && !ENDING.matcher(part).matches()
                                && !PARTICLE.matcher(part).matches());
    }

    private static RosterPerson person(String cell, String email) {
        var text = CellText.somebody(cell);
        var with = WITH_EMAIL.matcher(text);
        if (text.length() <= LONGEST_PERSON && with.matches()) {
            return new RosterPerson(givenFirst(with.group(1).strip()), email.isEmpty() ? email(with.group(2)) : email);
        }
        return new RosterPerson(givenFirst(text), email);
    }

    private static String givenFirst(String name) {
        var match = FAMILY_FIRST.matcher(name);
        return match.matches()
                        && !isListOfFullNames(name)
                        && !ENDING.matcher(match.group(2).strip()).matches()
                ? match.group(2).strip() + " " + match.group(1).strip()
                : name;
    }

    private static String email(String cell) {
        var text = CellText.somebody(cell).replaceFirst("(?i)^mailto:", "");
        var with = WITH_EMAIL.matcher(" " + text);
        return text.length() <= LONGEST_PERSON && with.matches() ? with.group(2) : text;
    }

    private static void giveEmails(List<RosterPerson> people, String cell) {
        var positions = Arrays.stream(cell.strip().split(BETWEEN_EMAILS, -1))
                .map(PersonCells::email)
                .toList();
        var filled = positions.stream().filter(email -> !email.isEmpty()).toList();
        var matching = positions.size() == people.size() ? positions : filled;
        if (matching.size() == people.size()) {
            IntStream.range(0, people.size()).forEach(i -> give(people, i, matching.get(i)));
        } else {
            giveByLikeness(people, filled);
        }
    }

    private static void give(List<RosterPerson> people, int i, String email) {
        if (!email.isEmpty()) {
            people.set(i, new RosterPerson(people.get(i).name(), email));
        }
    }

    private static void giveByLikeness(List<RosterPerson> people, List<String> emails) {
        for (var email : emails) {
            int owner = IntStream.range(0, people.size())
                    .filter(i -> people.get(i).email().isEmpty()
                            && isLike(email, people.get(i).name()))
                    .findFirst()
                    .orElseThrow(() -> Problem.of("roster.coach-email", email, people.size(), emails.size())
                            .asException());
            give(people, owner, email);
        }
    }

    /** Whether the address has the person's last name in it. */
    private static boolean isLike(String email, String name) {
        var words = plain(name).split(" ", -1);
        var last = words[words.length - 1];
        return last.length() > 1 && plain(email).contains(last);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ł", "l")
                .replace("đ", "d")
                .replaceAll("[^a-z@ ]", "");
    }
}
