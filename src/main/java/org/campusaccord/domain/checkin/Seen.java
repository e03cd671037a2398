package org.campusaccord.domain.checkin;

/** Whether support that was promised was seen. */
public enum Seen {
    SEEN,
    PARTLY,
    NOT_SEEN
}
