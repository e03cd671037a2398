package org.campusaccord.domain.yearend;

/** How a goal came out. */
public enum Result {
    MET,
    NEARLY,
    NOT_MET
}
