package org.campusaccord.domain.roster;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a person's name in capitals as people write it; a name that has small letters is left as typed. */
final class NameCasing {
    private static final Map<String, String> HONORIFICS = Map.of(
            "DR", "Dr.", "MR", "Mr.", "MRS", "Mrs.", "MS", "Ms.", "MX", "Mx.", "REV", "Rev.", "FR", "Fr.", "PROF",
            "Prof.");
    private static final Map<String, String> ENDINGS = Map.of(
            "JR", "Jr.", "SR", "Sr.", "II", "II", "III", "III", "IV", "IV", "V", "V", "PHD", "Ph.D.", "EDD", "Ed.D.");
    private static final Set<String> PARTICLES = Set.of("DE", "DEL", "DELLA", "DA", "DAS", "DOS", "VON");
    private static final Set<String> AFTER_DE = Set.of("LA", "LAS", "LOS");
    private static final Set<String> AFTER_VAN = Set.of("DER", "DEN", "DE");

    private NameCasing() {}

    /** The name as people write it; an address of theirs helps with the capitals inside. */
    static String person(String name, String email) {
        if (!Casing.isAllCapitals(name)) {
            return name;
        }
        var words = name.split(" ", -1);
        return IntStream.range(0, words.length)
                .mapToObj(i -> word(words, i, email))
                .collect(Collectors.joining(" "));
    }

    private static String word(String[] words, int i, String email) {
        var word = words[i];
        var bare = bare(words, i);
        var comma = word.endsWith(",") ? "," : "";
        if (i == 0 && words.length > 1 && HONORIFICS.containsKey(bare)) {
            return HONORIFICS.get(bare);
        }
        if (i > 0 && ENDINGS.containsKey(bare) && (bare.length() > 1 || (i == words.length - 1 && i > 1))) {
            return ENDINGS.get(bare) + comma;
        }
        if (isParticle(words, i)) {
            return Casing.word(word).toLowerCase(Locale.ROOT);
        }
        if (bare.matches("\\p{Lu}")) {
            return bare + "." + comma;
        }
        return Casing.isInitials(bare) ? word : EmailCapitals.apply(Casing.word(word), email);
    }

    /** Particles are small between two other words: Mary Ann de la Cruz, but Van Dyke. */
    static boolean isParticle(String[] words, int i) {
        if (i == 0 || i == words.length - 1) {
            return false;
        }
        var word = bare(words, i);
        var before = bare(words, i - 1);
        return PARTICLES.contains(word)
                || (AFTER_DE.contains(word) && before.equals("DE"))
                || (AFTER_VAN.contains(word) && before.equals("VAN"))
                || (word.equals("VAN") && AFTER_VAN.contains(bare(words, i + 1)));
    }

    private static String bare(String[] words, int i) {
        return words[i].replaceAll("[.,]", "");
    }
}
