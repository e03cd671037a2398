package org.campusaccord.domain.agreement;

/** How often a standing meeting comes. */
public enum Rhythm {
    WEEKLY,
    EVERY_TWO_WEEKS,
    MONTHLY
}
