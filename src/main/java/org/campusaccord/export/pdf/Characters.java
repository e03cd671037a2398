package org.campusaccord.export.pdf;

import java.text.Normalizer;

/** What of a text is printed: composed characters, no controls but line ends, nothing that has no look of its own. */
final class Characters {
    /** Opening and closing, which change places where the text runs from right to left. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    /** Joiners, and marks, embeddings and isolates of direction. */
    private static final String GUIDES =
            "\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private Characters() {}

    static String printed(String text) {
        var printed = new StringBuilder();
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .codePoints()
                .map(Characters::plain)
                .filter(codePoint -> !isNothing(codePoint))
                .forEach(printed::appendCodePoint);
        return printed.toString();
    }

    private static int plain(int codePoint) {
        return switch (codePoint) {
            case '\t' -> ' ';
            case '\r', 0x0b, '\f', 0x85, 0x2028, 0x2029 -> '\n';
            default -> codePoint;
        };
    }

    /** Soft hyphens, marks of order and variation selectors; but not what says how letters are ordered and joined. */
    private static boolean isNothing(int codePoint) {
        boolean selector = codePoint >= 0xfe00 && codePoint <= 0xfe0f;
        return selector || (Character.getType(codePoint) == Character.FORMAT && !isGuide(codePoint));
    }

    /** Says how letters around it are ordered or joined, and is not drawn itself. */
    static boolean isGuide(int codePoint) {
        return codePoint >= GUIDES.charAt(0) && GUIDES.indexOf(codePoint) >= 0;
    }

    /** Drawn over or under the letter before it. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The other of two brackets, or the character itself. */
    static char mirrored(char character) {
        int at = MIRRORED.indexOf(character);
        return at < 0 ? character : MIRRORED.charAt(at ^ 1);
    }
}
