package org.campusaccord.domain.checkin;

/** How an agenda item does in practice. */
public enum Verdict {
    WORKING,
    ADJUST,
    NOT_WORKING
}
