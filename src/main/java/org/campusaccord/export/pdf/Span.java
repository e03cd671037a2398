package org.campusaccord.export.pdf;

/**
 * Text in one style.
 *
 * @param spoken how it is read out, with {0} for the words; empty where they say it all
 */
record Span(String text, TextStyle style, String spoken) {
    Span(String text, TextStyle style) {
        this(text, style, "");
    }
}
