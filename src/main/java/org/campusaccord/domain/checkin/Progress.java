package org.campusaccord.domain.checkin;

/** How far a commitment is. */
public enum Progress {
    DONE,
    ON_THE_WAY,
    STUCK,
    DROPPED;

    /** Whether nobody waits for it any more. */
    public boolean isOver() {
        return this == DONE || this == DROPPED;
    }
}
