package org.campusaccord.domain.roster;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusaccord.domain.campus.Level;

/** Tells a campus's level from a level column, a range of grades, or its own name. */
final class LevelReading {
    private static final Pattern WORDS = Pattern.compile("\\b(?:"
            + "(?<combined>all (?:grades|levels?)|combined|elementary secondary|pk 12|k 12|k 8|pk 8)"
            + "|(?<middle>middle(?: school)?|(?:junior|jr) high(?: school)?|intermediate|junior|ms|jhs?|int)"
            + "|(?<elementary>elementary|elem|primary|early childhood|pre ?k|prekindergarten|preschool|el|es)"
            + "|(?<high>(?:senior )?high(?: school)?|secondary|senior|hs)"
            + "|(?<other>other|alternative|alter|daep|jjaep|ungraded|adult.*)"
            + ")\\b");

    // Inside a name, a short word or “High” counts only at the end, or with “School”: High Point Elementary, El Paso.
    private static final Pattern IN_NAME = Pattern.compile("\\b(?:"
            + "(?<combined>(?:pk|k) (?:8|12)|all grades)"
            + "|(?<middle>middle(?= school|$)|(?:junior|jr) high(?: school)?|j h$|intermediate|(?:ms|jhs?|int)$)"
            + "|(?<elementary>elementary|elem|primary|early childhood|(?:el|es)$)"
            + "|(?<high>high school|high$|hs\\b|h s\\b)"
            + ")");

    private LevelReading() {}

    /** What a level column says; several levels at once are all grades; empty when it says nothing about levels. */
    static Optional<Level> fromWords(String text) {
        var found = EnumSet.noneOf(Level.class);
        var match = WORDS.matcher(simple(text));
        while (match.find()) {
            found.add(group(match));
        }
        if (found.size() > 1) {
            found.remove(Level.OTHER);
        }
        return found.size() > 1 ? Optional.of(Level.COMBINED) : found.stream().findFirst();
    }

    /** What a name says; its last word about levels counts. */
    static Optional<Level> fromName(String name) {
        var match = IN_NAME.matcher(simple(name));
        Optional<Level> last = Optional.empty();
        while (match.find()) {
            last = Optional.of(group(match));
        }
        return last;
    }

    private static Level group(Matcher match) {
        for (var level : Level.values()) {
            var name = level.name().toLowerCase(Locale.ROOT);
            if (match.namedGroups().containsKey(name) && match.group(name) != null) {
                return level;
            }
        }
        return Level.OTHER;
    }

    private static String simple(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
