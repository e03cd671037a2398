package org.campusaccord.application.document;

import java.io.IOException;
import java.io.OutputStream;
import org.campusaccord.document.Workbook;

/** Writes a workbook as an Excel file. */
public interface WorkbookWriter {
    /** Leaves the stream open. */
    void write(Workbook workbook, OutputStream out) throws IOException;
}
