package org.campusaccord.application.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campusaccord.domain.agreement.Agreement;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;

/** One campus in one year: who is there, what they work on, and words that fit. */
final class Scene {
    private static final Pattern FIELDS = Pattern.compile("\\s*\\|\\s*");

    private final Vocabulary vocabulary;
    private final Dice dice;
    private final Map<String, String> names = new LinkedHashMap<>();

    Scene(Vocabulary vocabulary, Dice dice, Agreement agreement) {
        this.vocabulary = vocabulary;
        this.dice = dice;
        var teams = dice.some(vocabulary.names().lines(teams(agreement.campus().level())), 2);
        int low = dice.between(31, 54);
        names.put("{coach}", people(agreement, Role.COACH));
        names.put("{principal}", people(agreement, Role.PRINCIPAL));
        names.put("{champion}", people(agreement, Role.CHAMPION));
        names.put("{team}", teams.getFirst());
        names.put("{team2}", teams.getLast());
        names.put("{subject}", dice.one(vocabulary.names().lines("subject")));
        names.put("{low}", String.valueOf(low));
        names.put("{high}", String.valueOf(low + dice.between(7, 16)));
        names.put("{room}", dice.one(vocabulary.names().lines("room")));
        names.put("{weekday}", dice.one(List.of("Monday", "Tuesday", "Wednesday", "Thursday")));
    }

    private static String teams(Level level) {
        return switch (level) {
            case ELEMENTARY, COMBINED, OTHER -> "team-elementary";
            case MIDDLE -> "team-middle";
            case HIGH -> "team-high";
        };
    }

    private static String people(Agreement agreement, Role role) {
        return agreement.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .collect(Collectors.joining(" and "));
    }

    Dice dice() {
        return dice;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What a name in braces stands for. */
    String name(String inBraces) {
        return names.getOrDefault(inBraces, "");
    }

    /** What bars separate in a line. */
    static List<String> fields(String line) {
        return FIELDS.splitAsStream(line).toList();
    }

    /** One line of the group, with the names of this campus in it. */
    String line(String section, int group) {
        return spoken(dice.one(vocabulary.phrases().groups(section).get(group)));
    }

    /** One line of each group; the last one is a paragraph of its own when there are three. */
    String paragraphs(String section) {
        var groups = vocabulary.phrases().groups(section);
        var text = new StringBuilder(line(section, 0));
        for (int group = 1; group < groups.size(); group++) {
            text.append(group == 2 ? "\n" : " ").append(line(section, group));
        }
        return text.toString();
    }

    /** The words with every name in its place, beginning with a capital. */
    String spoken(String words) {
        var text = words;
        for (var name : names.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
