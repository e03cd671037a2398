package org.campusaccord.application.seal;

import java.io.IOException;
import java.io.OutputStream;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.document.Document;

/** Writes a signed agreement as a PDF file with signature fields, and seals it. */
public interface SealedPdfWriter {
    /** Leaves the stream open. A character that cannot be printed is a problem that names it. */
    void write(Document document, Seal seal, OutputStream out) throws IOException;

    /** The same pages without a seal, to be shown before there is a key. */
    void writeUnsealed(Document document, SealBox box, OutputStream out) throws IOException;
}
