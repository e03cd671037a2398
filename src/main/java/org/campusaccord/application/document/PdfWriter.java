package org.campusaccord.application.document;

import java.io.IOException;
import java.io.OutputStream;
import org.campusaccord.document.Book;
import org.campusaccord.document.Document;

/** Writes a document as PDF. */
public interface PdfWriter {
    /** Leaves the stream open. A character that cannot be printed is a problem that names it. */
    void write(Book book, OutputStream out) throws IOException;

    /** The same for a document of a single chapter. */
    default void write(Document document, OutputStream out) throws IOException {
        write(Book.of(document), out);
    }

    /** How many pages a document has as PDF. */
    int pages(Document document) throws IOException;
}
