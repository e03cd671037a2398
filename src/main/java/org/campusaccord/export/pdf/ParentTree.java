package org.campusaccord.export.pdf;

import java.io.IOException;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Which elements the content of each page belongs to. OpenPDF keeps all of it until the file is closed: with a binder of a
 * thousand agreements, one reference for each of a million elements (decision 35).
 */
final class ParentTree {
    private final PdfWriter writer;
    /** Numbered without gaps as they come: a page's list, or the element of a link or field. */
    private final Map<Integer, PdfObject> pages;

    private int unfinished;

    ParentTree(PdfWriter writer) {
        this.writer = writer;
        this.pages = Innards.parentTree(writer);
    }

    /** Writes the lists of all pages but the newest, to which something may still come, and keeps where they stand. */
    void writeFinished() throws IOException {
        int newest = pages.size() - 1;
        while (newest > unfinished && !(pages.get(newest) instanceof PdfArray)) {
            newest--;
        }
        for (; unfinished < newest; unfinished++) {
            if (pages.get(unfinished) instanceof PdfArray elements) {
                pages.put(unfinished, writer.addToBody(elements).getIndirectReference());
            }
        }
    }
}
