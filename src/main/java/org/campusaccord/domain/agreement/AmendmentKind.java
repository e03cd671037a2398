package org.campusaccord.domain.agreement;

/** Why a signed agreement gets a new revision. */
public enum AmendmentKind {
    /** Words change. */
    CHANGE,
    /** The words stay; somebody who came during the year takes them over. */
    AFFIRMATION
}
