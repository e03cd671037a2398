package org.campusaccord.application.export;

/** A file about a whole school year that holds copies of agreements. */
public enum YearFile {
    /** What is signed, to be printed. */
    BINDER,
    /** Everything, in tables. */
    WORKBOOK
}
