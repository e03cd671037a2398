package org.campusaccord.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The one place that says what text people may type: its form (Unicode NFC, \n at line ends) and its limits in characters. */
public final class Wording {
    /** Longest name of a person, campus, milestone or row. */
    public static final int LONGEST_NAME = 200;
    /** Longest text of an answer, note or reason. */
    public static final int LONGEST_TEXT = 100_000;
    /** From here on a text is kept, but the writer is told that it will print on many pages. */
    public static final int LONG_TEXT = 20_000;

    /** Kept compiled: every text that is read passes here, thousands of them when a district is opened. */
    private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Wording() {}

    /** A single-line name: NFC, no control characters, inner white space folded to one blank, none at the ends. */
    public static String name(String typed) {
        return GAP.matcher(composed(typed)).replaceAll(" ").strip();
    }

    /** A name that is there and not too long, or a problem that says which field and what to do. */
    public static String requiredName(FieldName field, String typed) {
        var name = name(typed);
        if (name.isEmpty()) {
            throw Problem.of("name.missing", field).asException();
        }
        return limitedName(field, name);
    }

    /** A name that may be empty, but not too long. */
    public static String limitedName(FieldName field, String typed) {
        var name = name(typed);
        if (name.length() > LONGEST_NAME) {
            throw Problem.of("name.too-long", field, LONGEST_NAME, name.length())
                    .asException();
        }
        return name;
    }

    /** A text of paragraphs: NFC, \n at line ends, no control characters but line end and tab. */
    public static String text(String typed) {
        var lines = LINE_END.matcher(composed(typed)).replaceAll("\n");
        return UNPRINTED.matcher(lines).replaceAll("");
    }

    private static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** A text that is not too long, or a problem that says what to do. */
    public static String limitedText(String typed) {
        var text = text(typed);
        if (text.length() > LONGEST_TEXT) {
            throw Problem.of("text.too-long", LONGEST_TEXT, text.length()).asException();
        }
        return text;
    }
}
