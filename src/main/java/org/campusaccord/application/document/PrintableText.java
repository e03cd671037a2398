package org.campusaccord.application.document;

import java.util.OptionalInt;

/** Knows which characters can be printed. Reading the fonts takes a moment, so it is asked only of what is unusual. */
public interface PrintableText {
    /** The first character of a text that cannot be printed wherever it may stand in a document. */
    OptionalInt unprintable(String text);
}
