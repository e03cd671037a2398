package org.campusaccord.domain.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns words in capitals into words as people write them: O'BRIEN-MCDONALD becomes O’Brien-McDonald. */
final class Casing {
    // Mac is not followed by a capital in Macias, Mack or Macario: only the well-known ones are.
    private static final Pattern MC = Pattern.compile("(?<!\\p{L})(Mc)(\\p{Ll})(?=\\p{Ll})");
    private static final Pattern MAC = Pattern.compile("(?<!\\p{L})(Mac)(?=(?:arthur|donald|dougall?|farlane|gregor"
            + "|intosh|intyre|kinnon|lean|leod|millan|namara|neill?|pherson)(?!\\p{L}))(\\p{Ll})");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÆØŒ]");
    private static final Set<String> NAMES_WITHOUT_VOWEL = Set.of("NG");

    private Casing() {}

    /** Whether a text has capitals and no small letter; others are left as their writers typed them. */
    static boolean isAllCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A word with capitals at its start, after a hyphen, and where names have them inside. */
    static String word(String capitals) {
        var small = capitals.toLowerCase(Locale.ROOT).replace("i\u0307", "i").replace('\'', '’');
        var written = new StringBuilder();
        boolean atStart = true;
        for (int i = 0; i < small.length(); ) {
            int letter = small.codePointAt(i);
            i += Character.charCount(letter);
            written.appendCodePoint(atStart ? Character.toTitleCase(letter) : letter);
            // A letter alone after an apostrophe is an ending: St. Mary’s.
            atStart = letter == '’' ? lettersFrom(small, i) > 1 : !Character.isLetterOrDigit(letter);
        }
        return innerCapital(MAC, innerCapital(MC, written.toString()));
    }

    /** Initials and acronyms can be told by what a word cannot be: TJ, MLK. */
    static boolean isInitials(String capitals) {
        return capitals.matches("\\p{Lu}{2,4}")
                && !NAMES_WITHOUT_VOWEL.contains(capitals)
                && (!VOWEL.matcher(Normalizer.normalize(capitals, Normalizer.Form.NFD))
                                .find()
                        || capitals.matches("\\p{Lu}J"));
    }

    private static int lettersFrom(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static String innerCapital(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> match.group(1) + match.group(2).toUpperCase(Locale.ROOT));
    }
}
