package org.campusaccord.domain.mail;

/** What a letter takes along. */
public enum LetterKind {
    /** The agenda, before the meeting. */
    PACKET,
    AGREEMENT,
    CHECK_IN,
    REVIEW,
    AMENDMENT
}
