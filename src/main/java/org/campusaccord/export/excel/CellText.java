package org.campusaccord.export.excel;

import java.util.ArrayList;
import java.util.List;

/** What a cell of text can hold: how long it may be, which characters, and which of them look like a formula. */
final class CellText {
    /** Excel's limit. */
    static final int LONGEST = 32_767;

    private CellText() {}

    /** The text in pieces that each fit a cell, the later ones behind the mark; cut at blanks where there are any. */
    static List<String> pieces(String text, String mark) {
        var pieces = new ArrayList<String>();
        var clean = withoutForbidden(text);
        int start = 0;
        while (start < clean.length() || pieces.isEmpty()) {
            var before = start == 0 ? "" : mark + " ";
            int end = end(clean, start, LONGEST - before.length());
            pieces.add(before + clean.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static int end(String text, int start, int room) {
        if (text.length() - start <= room) {
            return text.length();
        }
        int latest = start + room;
        for (int end = latest; end > latest - 1_000; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest - 1 : latest;
    }

    /** About how many lines a text takes in a column so many characters wide. */
    static int lines(String text, int width) {
        // Most letters are narrower than the digit by which columns are measured.
        int letters = width + width / 6;
        return text.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / letters)
                .sum();
    }

    /** Whether a spreadsheet might take the text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** Characters that the file format cannot hold become the sign for an unknown character. */
    private static String withoutForbidden(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> clean.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xfffd));
        return clean.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint < 0xd800)
                || (codePoint >= 0xe000 && codePoint < 0xfffe)
                || codePoint > 0xffff;
    }
}
