package org.campusaccord.export.pdf;

import java.awt.Color;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Block.Contents.Entry;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Chapter;
import org.campusaccord.document.PageSetup;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * The page that is being filled from top to bottom. Text goes through {@link #text}, ornament through {@link #rule} and
 * {@link #fill}; all lengths are points, x from the left edge of the type area, y down to the page's lower edge.
 */
final class PageCanvas {
    /** Left and right, before room for binding moves the type area. */
    private static final float MARGIN = 72;

    private static final float TOP = 68;
    private static final float BOTTOM = 78;
    /** How far above the type area the section is named again that a page goes on with. */
    private static final float HEAD = 24;

    private final PdfFile file;
    private final PageFeet feet;
    private final PageSetup setup;
    private final Signposts signposts;
    private final MarkedContent marked = new MarkedContent();
    private PageFeet.Foot foot;
    private Optional<Line> section = Optional.empty();
    private Optional<Line> head = Optional.empty();
    private int page = 1;
    private float y;

    PageCanvas(PdfFile file, PageFeet feet, PageSetup setup, Chapter first, PageFeet.Foot foot) {
        this.file = file;
        this.feet = feet;
        this.setup = setup;
        this.signposts = new Signposts(file, first);
        this.foot = foot;
        this.y = top();
    }

    /** Ends the page and begins a chapter; where sheets are printed on both sides, on a right-hand page. */
    void begin(Chapter next, PageFeet.Foot itsFoot) {
        section = Optional.empty();
        newPage();
        if (setup.binding() == Binding.TWO_SIDED && page % 2 == 0) {
            newPage();
        }
        signposts.begin(next);
        foot = itsFoot;
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

    /** The number of this page in the file. */
    int page() {
        return page;
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

    /** What a heading of a level within its chapter is in the file. */
    Tag headingTag(int level) {
        return signposts.headingTag(level);
    }

    /** Puts a heading that comes next into the file's outline. */
    void bookmark(Heading heading, Element element) {
        signposts.bookmark(heading, element, page, y);
    }

    /** A section begins here; pages that go on with it name it at their head. One that begins a page names itself. */
    void section(Optional<Line> name) {
        section = name;
        if (isAtTop()) {
            head = Optional.empty();
        }
    }

    /** Room on the page that is filled with a line of text later on. */
    PdfTemplate later(float x, float width, float height, Marking marking) {
        var content = content(marking);
        var room = content.createTemplate(width, height);
        content.addTemplate(room, left() + x, y - height);
        return room;
    }

    /** Has a page number written once it is known. */
    void want(String anchor, IntConsumer written) {
        signposts.want(anchor, written);
    }

    /** An area from x, as high and wide as this, its top at y. */
    Rectangle area(float x, float height, float width) {
        return new Rectangle(left() + x, y - height, left() + x + width, y);
    }

    /** Makes an area a link to a place. */
    void link(Element element, Rectangle area, Entry entry) {
        // The link's text is complete: what is drawn from now on is something else.
        marked.close(file.content());
        signposts.link(element, area, entry);
    }

    /** The last page is full: writes what depends on all pages. */
    void end() {
        finishPage();
        signposts.settle();
        feet.fillInNumbers(page);
    }

    float paperWidth() {
        return setup.paper().width();
    }

    float paperHeight() {
        return setup.paper().height();
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
        head = section;
    }

    private void finishPage() {
        var content = content(Artifact.PAGE);
        feet.draw(content, left(), foot, page);
        head.ifPresent(line -> line.draw(content, left() + width() - line.width(), top() + HEAD));
        marked.close(content);
    }

    /** Draws a line of text at x, its top so far below y, as part of an element or as an artifact; nothing moves. */
    void text(Line line, float x, float below, TextStyle style, Function<? super Line, ? extends Marking> marking) {
        if (line.width() > 0) {
            line.draw(content(marking.apply(line)), left() + x, y - below - style.baseline());
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

    /** Draws a line that is read from the top to the bottom, its baseline at x of the paper, from y of the paper downward. */
    void turned(Line line, float x, float y, Marking marking) {
        var content = content(marking);
        content.saveState();
        content.concatCTM(0, -1, 1, 0, x, y);
        line.draw(content, 0, 0);
        content.restoreState();
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

    /** A place on the page: x from the left edge of the type area, its top so far below y. */
    record Box(float x, float below, float width, float height) {}

    /**
     * Puts an empty signature field here, where the file is to be sealed.
     *
     * @param label what somebody hears who cannot see it
     * @param look draws it, with the origin at its lower left corner
     */
    void field(SignatureFields.Words words, String label, Box box, Element within, Consumer<PdfContentByte> look) {
        file.fields().ifPresent(fields -> {
            float x = left() + box.x();
            float top = y - box.below();
            var place = new Rectangle(x, top - box.height(), x + box.width(), top);
            fields.add(words, label, place, within.child(Tag.FORM), look);
        });
    }

    /** For drawings of other kinds, which belong to this. */
    PdfContentByte content(Marking marking) {
        var content = file.content();
        marked.in(content, marking);
        return content;
    }
}
