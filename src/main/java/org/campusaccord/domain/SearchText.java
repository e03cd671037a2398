package org.campusaccord.domain;

import java.text.Normalizer;

/** The one form in which texts are searched: as people type a name, without its accents, capitals and curly marks. */
public final class SearchText {
    private SearchText() {}

    /** “Núñez O’Brien” and “nunez o'brien” become the same; may change the number of characters. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .forEach(character -> append(folded, character));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int character) {
        switch (character) {
            case '‘', '’', 'ʼ' -> folded.append('\'');
            case '“', '”' -> folded.append('"');
            case '‐', '‑', '‒', '–', '—' -> folded.append('-');
            // Letters of names that are letters of their own, with nothing to take off.
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ø' -> folded.append('o');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            default -> {
                if (!isMark(character)) {
                    folded.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
