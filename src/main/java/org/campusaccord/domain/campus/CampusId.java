package org.campusaccord.domain.campus;

/** Which campus, by its number in the store. */
public record CampusId(long value) {}
