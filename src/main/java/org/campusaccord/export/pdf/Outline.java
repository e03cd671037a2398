package org.campusaccord.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.campusaccord.document.Block.Heading;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;

/** The bookmarks of a file: a tree of its headings. */
final class Outline {
    private static final PdfName STRUCTURE_ELEMENT = new PdfName("SE");

    private record Entry(int level, PdfOutline outline) {}

    private final Deque<Entry> open = new ArrayDeque<>();

    Outline(PdfContentByte content) {
        open.push(new Entry(0, content.getRootOutline()));
    }

    /** Adds a heading of a level that stands so high on the page being filled. */
    void add(Heading heading, int level, Element element, float y) {
        while (open.element().level() >= level) {
            open.pop();
        }
        var destination = new PdfDestination(PdfDestination.XYZ, 0, y + 12, 0);
        var outline = new PdfOutline(open.element().outline(), destination, heading.text(), level < 2);
        outline.put(STRUCTURE_ELEMENT, element.reference());
        open.push(new Entry(level, outline));
    }
}
