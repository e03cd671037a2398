package org.campusaccord.domain.roster;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusaccord.domain.Wording;

/** Says when two names or two codes are the same although they are not written quite alike. */
public final class SameText {
    private static final Set<String> HONORIFICS =
            Set.of("dr", "mr", "mrs", "ms", "mx", "miss", "jr", "sr", "ii", "iii", "iv");

    private SameText() {}

    /** Equal for names that differ in capitals or in the form of an apostrophe only. */
    public static String nameKey(String name) {
        return Wording.name(name).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Equal for codes that differ in capitals or leading zeros only: spreadsheets drop them from numbers. */
    public static String codeKey(String code) {
        return Wording.name(code).toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d+$)", "");
    }

    /** Whether two names have a word of two letters or more in common, whatever its accents: Ana Díaz and Ms. Ana Lee. */
    public static boolean shareWord(String name, String other) {
        var words = new HashSet<>(words(name));
        words.retainAll(words(other));
        return !words.isEmpty();
    }

    private static Set<String> words(String name) {
        return Stream.of(Normalizer.normalize(nameKey(name), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 1 && !HONORIFICS.contains(word))
                .collect(Collectors.toSet());
    }
}
