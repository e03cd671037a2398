package org.campusaccord.domain.signature;

/** Which revision, by its number in the store. */
public record RevisionId(long value) {}
