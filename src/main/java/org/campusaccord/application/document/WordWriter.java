package org.campusaccord.application.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document as a Word file. */
public interface WordWriter {
    /** Leaves the stream open. */
    void write(EditableCopy copy, OutputStream out) throws IOException;
}
