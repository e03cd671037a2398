package org.campusaccord.domain.signature;

/** What a text that is laid before the parties is about. The store and sealed files keep the names. */
public enum RevisionKind {
    AGREEMENT,
    REVIEW
}
