package org.campusaccord.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.campusaccord.application.export.FileExport;
import org.campusaccord.application.export.Printout;
import org.campusaccord.application.pages.PageSize;
import org.campusaccord.application.pages.PdfPages;
import org.campusaccord.application.pages.PdfReader;

/** A finished document: its bytes, which are what is printed, and its pages to look at. */
final class MadePages {
    private final Printout printout;
    private final byte[] pdf;
    private final PdfPages pages;
    private final List<PageSize> sizes;

    /** Makes the PDF, which takes a moment. */
    MadePages(Printout printout, PdfReader reader) {
        this.printout = printout;
        this.pdf = printout.pdf();
        this.pages = reader.open(pdf);
        this.sizes = IntStream.range(0, pages.count()).mapToObj(pages::size).toList();
    }

    Printout printout() {
        return printout;
    }

    /** The export of what is shown to a file. */
    FileExport save(Path target) {
        return printout.save(target, pdf);
    }

    byte[] pdf() {
        return pdf;
    }

    PdfPages pages() {
        return pages;
    }

    List<PageSize> sizes() {
        return sizes;
    }
}
