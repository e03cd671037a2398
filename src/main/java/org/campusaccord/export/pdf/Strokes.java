package org.campusaccord.export.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/** Lines under words that were added and through words that were taken out, so that it takes no color to tell them apart. */
final class Strokes {
    private static final float THICKNESS = 0.7f;

    private Strokes() {}

    /** Draws them for a line of text whose runs follow each other from x. */
    static void draw(PdfContentByte content, Line line, float x, float baseline) {
        float from = x;
        for (var run : line.runs()) {
            float width = run.width();
            var height = run.style().stroke();
            if (height.isPresent()) {
                content.setColorFill(run.style().color());
                content.rectangle(from, baseline + (float) height.getAsDouble(), visible(run), THICKNESS);
                content.fill();
            }
            from += width;
        }
    }

    private static float visible(Line.Run run) {
        return run.font().getWidthPoint(run.text().stripTrailing(), run.style().size());
    }
}
