package org.campusaccord.domain.amendment;

/** Which amendment, by its number in the store. */
public record AmendmentId(long value) {}
