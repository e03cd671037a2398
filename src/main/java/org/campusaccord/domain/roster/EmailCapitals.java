package org.campusaccord.domain.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Learns from an e-mail address where a name has its inner capitals: Lucinda.DeMarco@ tells that DEMARCO is DeMarco. */
final class EmailCapitals {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[._+\\d]+");
    private static final int SHORTEST = 4;

    private EmailCapitals() {}

    /** The word with the capitals it has already and those that the address shows. */
    static String apply(String word, String email) {
        var letters = lettersOf(word);
        if (letters.length() < SHORTEST || email.indexOf('@') < 0) {
            return word;
        }
        for (var part : BETWEEN_NAMES.split(email.substring(0, email.indexOf('@')), -1)) {
            var plain = lettersOf(part);
            if (!Casing.isAllCapitals(plain)
                    && plain.toLowerCase(Locale.ROOT).endsWith(letters.toLowerCase(Locale.ROOT))) {
                return withCapitals(word, plain.substring(plain.length() - letters.length()));
            }
        }
        return word;
    }

    private static String withCapitals(String word, String pattern) {
        var written = new StringBuilder(word);
        for (int i = 0, letter = 0; i < word.length() && letter < pattern.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && Character.isUpperCase(pattern.charAt(letter++))) {
                written.setCharAt(i, Character.toUpperCase(word.charAt(i)));
            }
        }
        return written.toString();
    }

    private static String lettersOf(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\P{L}", "");
    }
}
