package org.campusaccord.application.export;

/** The kinds of file that an agreement is written as. */
public enum ExportFormat {
    PDF("pdf"),
    WORD("docx"),
    JSON("json"),
    WORKBOOK("xlsx");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** The end of the file's name, without the dot. */
    public String extension() {
        return extension;
    }
}
