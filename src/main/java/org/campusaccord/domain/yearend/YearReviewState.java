package org.campusaccord.domain.yearend;

/** Where a year-end review stands. */
public enum YearReviewState {
    /** Each party reflects for themselves; nobody sees another's words. */
    ALONE,
    /** The reflections are revealed, and the parties decide. */
    TOGETHER,
    /** The text lies before the parties. */
    READY,
    SIGNED
}
