package org.campusaccord.domain.agreement;

/** How an agenda item ended; OPEN until the parties have said. */
public enum ItemOutcome {
    OPEN,
    AGREED,
    RESERVATION,
    UNRESOLVED
}
