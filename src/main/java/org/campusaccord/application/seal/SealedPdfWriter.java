package org.campusaccord.application.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.document.Document;

/** Writes a signed agreement as a PDF file with signature fields, and seals it. */
public interface SealedPdfWriter {
    /** Leaves the stream open. A character that cannot be printed is a problem that names it. */
    void write(Document document, Seal seal, OutputStream out) throws IOException;

    /** The same pages without a seal, to be shown before there is a key. */
    void writeUnsealed(Document document, SealBox box, OutputStream out) throws IOException;

    /**
     * Writes several revisions of an agreement into one file: the oldest as {@link #write} does, then each later one behind
     * all that is there and under seals over all of it. Whoever opens the file sees the newest first.
     */
    void writeTogether(List<SealedRevision> oldestFirst, OutputStream out) throws IOException;
}
