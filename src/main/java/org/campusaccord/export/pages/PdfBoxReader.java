package org.campusaccord.export.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.campusaccord.application.pages.PdfPages;
import org.campusaccord.application.pages.PdfReader;

/** Opens PDFs with PDFBox. */
public final class PdfBoxReader implements PdfReader {
    @Override
    public PdfPages open(byte[] pdf) {
        try {
            return new PdfBoxPages(Loader.loadPDF(pdf));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
