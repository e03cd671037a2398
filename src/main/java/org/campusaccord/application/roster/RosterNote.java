package org.campusaccord.application.roster;

/** Something that is worth knowing before an import and does not stand in its way. */
public record RosterNote(Kind kind, int count) {
    /** What there is to know. */
    public enum Kind {
        WITHOUT_PRINCIPAL,
        WITHOUT_COACH,
        REWRITTEN
    }
}
