package org.campusaccord.domain.yearend;

/** What shall become of a part of the agreement next year. */
public enum ClauseDecision {
    KEEP,
    CHANGE,
    DROP
}
