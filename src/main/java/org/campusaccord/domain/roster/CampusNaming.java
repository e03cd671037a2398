package org.campusaccord.domain.roster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a campus name in capitals and abbreviations as people write it: BLUESTEM H S becomes Bluestem High School, E W
 * TALLGRASS EL becomes E. W. Tallgrass Elementary. A name that has small letters is left as typed.
 */
final class CampusNaming {
    private static final String AFTER_WORD = "(?<=\\S )";
    private static final String WORD_ENDS = "(?= |$)";
    private static final String SCHOOL_ENDS = "(?=$| (?:DAEP|JJAEP|AEP|SCHOOL|MAGNET|ANNEX)\\b)";

    private record Abbreviation(Pattern written, String meant) {
        static Abbreviation of(String written, String meant) {
            return new Abbreviation(Pattern.compile(written), meant);
        }
    }

    private static final List<Abbreviation> ABBREVIATIONS = List.of(
            Abbreviation.of(
                    AFTER_WORD + "(?:JR\\.?|JUNIOR) H(?:IGH|\\.? ?S\\.?)(?: SCHOOL)?" + WORD_ENDS, "Junior High"),
            Abbreviation.of(AFTER_WORD + "J\\.? ?H\\.?(?: ?S\\.?)?" + SCHOOL_ENDS, "Junior High"),
            Abbreviation.of(AFTER_WORD + "H\\.? ?S\\.?" + WORD_ENDS, "High School"),
            Abbreviation.of(AFTER_WORD + "HIGH$", "High School"),
            Abbreviation.of(AFTER_WORD + "(?:MIDDLE|M\\.? ?S\\.?)$", "Middle School"),
            Abbreviation.of(AFTER_WORD + "(?:EL|ELEM|E\\.? ?S)\\.?" + SCHOOL_ENDS, "Elementary"),
            Abbreviation.of("^EL(?= (?:DAEP|JJAEP|AEP)\\b)", "Elementary"),
            Abbreviation.of(AFTER_WORD + "INT(?:ER|ERMED)?\\.?" + SCHOOL_ENDS, "Intermediate"),
            Abbreviation.of(AFTER_WORD + "PRI\\.?" + SCHOOL_ENDS, "Primary"),
            Abbreviation.of(AFTER_WORD + "ALT(?:ER)?\\.?" + WORD_ENDS, "Alternative"),
            Abbreviation.of(AFTER_WORD + "CO\\.?" + WORD_ENDS, "Co."),
            Abbreviation.of(AFTER_WORD + "CTR\\.?" + WORD_ENDS, "Center"),
            Abbreviation.of(AFTER_WORD + "ACAD\\.?" + WORD_ENDS, "Academy"),
            Abbreviation.of(AFTER_WORD + "SCH\\.?" + WORD_ENDS, "School"));

    private static final Map<String, String> SHORT_WORDS =
            Map.of("ST", "St.", "MT", "Mt.", "FT", "Ft.", "DR", "Dr.", "JR", "Jr.", "SR", "Sr.");
    private static final Set<String> ACRONYMS = Set.of(
            "DAEP", "JJAEP", "AEP", "STEM", "STEAM", "ISD", "KIPP", "ECHS", "ECC", "PK", "II", "III", "IV", "USA",
            "ROTC");
    private static final Set<String> SMALL_WORDS = Set.of("AND", "OF", "THE", "FOR", "AT", "IN", "ON");

    private CampusNaming() {}

    static String campus(String name) {
        if (!Casing.isAllCapitals(name)) {
            return name;
        }
        var spelledOut = name;
        for (var abbreviation : ABBREVIATIONS) {
            spelledOut = abbreviation.written().matcher(spelledOut).replaceAll(abbreviation.meant());
        }
        var words = spelledOut.split(" ", -1);
        return IntStream.range(0, words.length).mapToObj(i -> word(words, i)).collect(Collectors.joining(" "));
    }

    private static String word(String[] words, int i) {
        var word = words[i];
        var bare = word.replace(".", "");
        if (!Casing.isAllCapitals(word) || ACRONYMS.contains(bare)) {
            return word;
        }
        if (SHORT_WORDS.containsKey(bare)) {
            return SHORT_WORDS.get(bare);
        }
        if ((i > 0 && SMALL_WORDS.contains(bare)) || NameCasing.isParticle(words, i)) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (bare.matches("\\p{Lu}")) {
            // An initial stands before a name; at the end it is a letter that tells campuses apart.
            return i == words.length - 1 ? bare : bare + ".";
        }
        return Casing.isInitials(bare) ? word : Casing.word(word);
    }
}
