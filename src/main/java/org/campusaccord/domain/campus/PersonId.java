package org.campusaccord.domain.campus;

/** Which person, by their number in the store. */
public record PersonId(long value) {}
