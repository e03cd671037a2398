package org.campusaccord.export.pdf;

import java.util.function.IntConsumer;
import org.campusaccord.document.Block.Contents.Entry;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Chapter;
import org.openpdf.text.Rectangle;

/** The ways through a file: its outline, and links that go to headings. Names of places are those of the present chapter. */
final class Signposts {
    /** So much of the page is shown above a heading that somebody jumps to. */
    private static final float ABOVE_HEADING = 12;

    private static final int LOWEST_IN_BOOK = 3;

    private final PdfFile file;
    private final Outline outline;
    private final Destinations destinations = new Destinations();
    private Chapter chapter;

    Signposts(PdfFile file, Chapter first) {
        this.file = file;
        this.outline = new Outline(file.content());
        this.chapter = first;
    }

    void begin(Chapter next) {
        chapter = next;
    }

    Tag headingTag(int level) {
        return Tag.heading(level + chapter.depth());
    }

    /** A heading stands here; y is that of the page's points. */
    void bookmark(Heading heading, Element element, int page, float y) {
        // A book of many agreements lists their items, not what stands within those.
        if (chapter.depth() == 0 || heading.level() < LOWEST_IN_BOOK) {
            outline.add(heading, heading.level() + chapter.depth(), element, y);
        }
        destinations.reach(chapter.anchors() + heading.anchor(), page, y + ABOVE_HEADING);
    }

    /** Has a page number written once it is known. */
    void want(String anchor, IntConsumer written) {
        destinations.want(chapter.anchors() + anchor, written);
    }

    void link(Element element, Rectangle area, Entry entry) {
        file.link(element, area, chapter.anchors() + entry.anchor(), entry.text());
    }

    /** All pages are there: tells every page number that was asked for, and names the places. */
    void settle() {
        destinations.settle(file::name);
    }
}
