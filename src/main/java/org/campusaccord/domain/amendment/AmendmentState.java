package org.campusaccord.domain.amendment;

/** Where an amendment stands. At most one of an agreement is a draft or ready. */
public enum AmendmentState {
    DRAFT,
    READY,
    SIGNED,
    WITHDRAWN
}
