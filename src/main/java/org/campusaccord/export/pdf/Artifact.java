package org.campusaccord.export.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** Content that is not read out. */
enum Artifact implements Marking {
    /** Lines and grounds. */
    ORNAMENT("Layout"),
    /** What stands on a page because it is a page: its foot, and the head of a table that goes on. */
    PAGE("Pagination");

    static final PdfName NAME = new PdfName("Artifact");

    private final String type;

    Artifact(String type) {
        this.type = type;
    }

    PdfDictionary properties() {
        var properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        return properties;
    }
}
