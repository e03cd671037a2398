package org.campusaccord.domain.mail;

/** What the user says of a letter: only they know whether it went out. */
public enum LetterAnswer {
    /** Nobody has said yet. */
    OPEN,
    SENT,
    NOT_SENT
}
