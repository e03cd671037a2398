package org.campusaccord.export.pdf;

import org.openpdf.text.pdf.PdfContentByte;

/** What a chart's figure consists of. */
interface ChartDrawing {
    float height();

    /** Draws it below the canvas's place, all of it as part of the figure; nothing moves. */
    void draw(PageCanvas canvas, PdfContentByte content, Element figure);
}
