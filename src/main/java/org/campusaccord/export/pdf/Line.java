package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Block;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A line as it is drawn. Its text holds the blank at its end, so that words of two lines never run together for a reader
 * of the text.
 *
 * @param width without that blank
 * @param paragraph how many line ends come before it in the text it is taken from
 * @param reading the text in the order in which it is read; empty where it is drawn in that order
 * @param rightToLeft whether its paragraph begins at the right
 */
record Line(List<Run> runs, float width, int paragraph, String reading, boolean rightToLeft) {
    Line {
        runs = List.copyOf(runs);
    }

    Line(List<Run> runs, float width, int paragraph) {
        this(runs, width, paragraph, "", false);
    }

    /** Draws it from x on. */
    void draw(PdfContentByte content, float x, float baseline) {
        boolean reordered = !reading.isEmpty();
        if (reordered) {
            MarkedContent.beginReading(content, reading);
        }
        content.beginText();
        content.setTextMatrix(x, baseline);
        runs.forEach(run -> run.draw(content, !reordered));
        content.endText();
        Strokes.draw(content, this, x, baseline);
        if (reordered) {
            MarkedContent.endReading(content);
        }
    }

    /** The line as a part of another paragraph. */
    Line inParagraph(int number) {
        return new Line(runs, width, number, reading, rightToLeft);
    }

    /**
     * Text in one style and font.
     *
     * @param spoken how it is read out, with {0} for the words; empty where they say it all
     */
    record Run(BaseFont font, TextStyle style, String text, String spoken) {
        /** Within a line whose reading is given as a whole, nothing of it is explained. */
        private void draw(PdfContentByte content, boolean explaining) {
            boolean explained = explaining && !spoken.isEmpty() && !text.isBlank();
            if (explained) {
                MarkedContent.beginReading(content, Block.Change.said(spoken, text));
            }
            content.setColorFill(style.color());
            content.setFontAndSize(font, style.size());
            content.showText(text);
            if (explained) {
                MarkedContent.endReading(content);
            }
        }

        float width() {
            return font.getWidthPoint(text, style.size());
        }
    }
}
