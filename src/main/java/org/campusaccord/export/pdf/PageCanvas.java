package org.campusaccord.export.pdf;

import java.awt.Color;
import java.util.function.Function;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.PageSetup;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The page that is being filled from top to bottom. Text goes through {@link #text}, ornament through {@link #rule} and
 * {@link #fill}; all lengths are points, x from the left edge of the type area, y down to the page's lower edge.
 */
final class PageCanvas {
    /** Left and right, before room for binding moves the type area. */
    private static final float MARGIN = 72;

    private static final float TOP = 68;
    private static final float BOTTOM = 78;

    private final PdfFile file;
    private final PageFeet feet;
    private final PageSetup setup;
    private final Outline outline;
    private final MarkedContent marked = new MarkedContent();
    private int page = 1;
    private float y;

    PageCanvas(PdfFile file, PageFeet feet, PageSetup setup) {
        this.file = file;
        this.feet = feet;
        this.setup = setup;
        this.outline = new Outline(file.content());
        this.y = top();
    }

    static float width(PageSetup setup) {
        return setup.paper().width() - 2 * MARGIN;
    }

    float width() {
        return width(setup);
    }

    /** The left edge of the type area on this page. */
    float left() {
        return MARGIN + setup.binding().shift(page);
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

    /** The element that blocks become part of. */
    Element parent() {
        return file.structure().document();
    }

    /** Puts a heading that comes next into the file's outline. */
    void bookmark(Heading heading, Element element) {
        outline.add(heading, element, y);
    }

    /** Where the next thing goes. */
    float y() {
        return y;
    }

    private float top() {
        return setup.paper().height() - TOP;
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
        page++;
        y = top();
    }

    void finishPage() {
        var content = content(Artifact.PAGE);
        feet.draw(content, left());
        marked.close(content);
    }

    /** Draws a line of text at x, its top so far below y, as part of an element or as an artifact; nothing moves. */
    void text(Line line, float x, float below, TextStyle style, Function<? super Line, ? extends Marking> marking) {
        if (line.width() > 0) {
            draw(content(marking.apply(line)), line, left() + x, y - below - style.baseline());
        }
    }

    void text(Line line, float x, float below, TextStyle style, Marking marking) {
        text(line, x, below, style, _ -> marking);
    }

    /** Draws a line of text and moves down by its height. */
    void textLine(Line line, float x, TextStyle style, Function<? super Line, ? extends Marking> marking) {
        text(line, x, 0, style, marking);
        y -= style.leading();
    }

    void textLine(Line line, float x, TextStyle style, Marking marking) {
        textLine(line, x, style, _ -> marking);
    }

    static void draw(PdfContentByte content, Line line, float x, float baseline) {
        boolean reordered = !line.reading().isEmpty();
        if (reordered) {
            MarkedContent.beginReading(content, line.reading());
        }
        content.beginText();
        content.setTextMatrix(x, baseline);
        for (var run : line.runs()) {
            content.setColorFill(run.style().color());
            content.setFontAndSize(run.font(), run.style().size());
            content.showText(run.text());
        }
        content.endText();
        if (reordered) {
            MarkedContent.endReading(content);
        }
    }

    /** A horizontal line, so far below y. */
    void rule(float from, float to, float below, float thickness, Color color) {
        fill(from, below - thickness / 2, to - from, thickness, color);
    }

    /** A filled rectangle, its top so far below y. */
    void fill(float x, float below, float width, float height, Color color) {
        var content = content(Artifact.ORNAMENT);
        content.setColorFill(color);
        content.rectangle(left() + x, y - below - height, width, height);
        content.fill();
    }

    /** For drawings of other kinds, which belong to this. */
    PdfContentByte content(Marking marking) {
        var content = file.content();
        marked.in(content, marking);
        return content;
    }
}
