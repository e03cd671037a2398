package org.campusaccord.export.calendar;

import java.nio.charset.StandardCharsets;

/** Breaks lines that are longer than calendar files allow: at 75 bytes, and never within a character. */
final class Folding {
    private static final int MOST_BYTES = 75;
    private static final String END = "\r\n";

    private Folding() {}

    /** The text with each line folded; what follows a fold begins with a blank, which belongs to no word. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 50);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                folded.append(END).append(' ');
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
            i += character.length();
        }
        folded.append(END);
    }
}
