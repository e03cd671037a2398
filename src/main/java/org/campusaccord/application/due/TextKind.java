package org.campusaccord.application.due;

/** What kind of text lies before the parties. */
public enum TextKind {
    AGREEMENT,
    AMENDMENT,
    REVIEW
}
