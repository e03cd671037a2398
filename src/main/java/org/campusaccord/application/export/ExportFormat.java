package org.campusaccord.application.export;

import java.util.List;

/** The kinds of file that people are given. */
public enum ExportFormat {
    PDF("pdf"),
    WORD("docx"),
    JSON("json"),
    WORKBOOK("xlsx"),
    CALENDAR("ics"),
    MAIL("eml");

    /** Those that an agreement is written as. */
    public static final List<ExportFormat> OF_AGREEMENTS = List.of(PDF, WORD, JSON, WORKBOOK);

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** The end of the file's name, without the dot. */
    public String extension() {
        return extension;
    }
}
