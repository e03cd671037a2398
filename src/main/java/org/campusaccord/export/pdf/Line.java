package org.campusaccord.export.pdf;

import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/**
 * A line as it is drawn. Its text holds the blank at its end, so that words of two lines never run together for a reader
 * of the text.
 *
 * @param width without that blank
 */
record Line(List<Run> runs, float width) {
    Line {
        runs = List.copyOf(runs);
    }

    /** Text in one style and font. */
    record Run(BaseFont font, TextStyle style, String text) {}
}
