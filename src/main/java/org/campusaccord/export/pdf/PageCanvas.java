package org.campusaccord.export.pdf;

import java.awt.Color;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.PaperSize;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The page that is being filled from top to bottom. Text goes through {@link #text}, ornament through {@link #rule} and
 * {@link #fill}; all lengths are points, x from the left edge of the type area, y down to the page's lower edge.
 */
final class PageCanvas {
    /** Left and right. */
    static final float MARGIN = 72;

    private static final float TOP = 68;
    private static final float BOTTOM = 78;

    private final PdfFile file;
    private final PageFeet feet;
    private final PaperSize paper;
    private final Outline outline;
    private float y;

    PageCanvas(PdfFile file, PageFeet feet, PaperSize paper) {
        this.file = file;
        this.feet = feet;
        this.paper = paper;
        this.outline = new Outline(file.content());
        this.y = top();
    }

    static float width(PaperSize paper) {
        return paper.width() - 2 * MARGIN;
    }

    float width() {
        return width(paper);
    }

    /** What fits on an empty page. */
    float bodyHeight() {
        return top() - BOTTOM;
    }

    float remaining() {
        return y - BOTTOM;
    }

    boolean isAtTop() {
        return y == top();
    }

    /** Puts a heading that comes next into the file's outline. */
    void bookmark(Heading heading) {
        outline.add(heading, y);
    }

    /** Where the next thing goes. */
    float y() {
        return y;
    }

    private float top() {
        return paper.height() - TOP;
    }

    /** Leaves room before the next thing, but not at the top of a page. */
    void gap(float points) {
        if (!isAtTop()) {
            y -= points;
        }
    }

    void down(float points) {
        y -= points;
    }

    /** Begins a page unless so much room is left, or the page is still empty. */
    void need(float points) {
        // A point's hundredth lost in rounding must not cost a page.
        if (remaining() < points - 0.01f && !isAtTop()) {
            newPage();
        }
    }

    void newPage() {
        finishPage();
        file.nextPage();
        y = top();
    }

    void finishPage() {
        feet.draw(file.content());
    }

    /** Draws a line of text at x, its top so far below y; nothing moves. */
    void text(Line line, float x, float below, TextStyle style) {
        draw(file.content(), line, MARGIN + x, y - below - style.baseline());
    }

    /** Draws a line of text and moves down by its height. */
    void textLine(Line line, float x, TextStyle style) {
        text(line, x, 0, style);
        y -= style.leading();
    }

    static void draw(PdfContentByte content, Line line, float x, float baseline) {
        if (line.runs().isEmpty()) {
            return;
        }
        content.beginText();
        content.setTextMatrix(x, baseline);
        for (var run : line.runs()) {
            content.setColorFill(run.style().color());
            content.setFontAndSize(run.font(), run.style().size());
            content.showText(run.text());
        }
        content.endText();
    }

    /** A horizontal line, so far below y. */
    void rule(float from, float to, float below, float thickness, Color color) {
        fill(from, below - thickness / 2, to - from, thickness, color);
    }

    /** A filled rectangle, its top so far below y. */
    void fill(float x, float below, float width, float height, Color color) {
        var content = file.content();
        content.setColorFill(color);
        content.rectangle(MARGIN + x, y - below - height, width, height);
        content.fill();
    }

    /** For drawings other than text and lines. */
    PdfContentByte content() {
        return file.content();
    }
}
