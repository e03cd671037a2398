package org.campusaccord.domain.signature;

/** What a party says by signing. */
public enum Meaning {
    AGREE,
    AGREE_WITH_RESERVATION,
    RECEIVED
}
