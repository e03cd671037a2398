package org.campusaccord.domain.agreement;

/** Which commitment, by its number in the store. */
public record CommitmentId(long value) {}
