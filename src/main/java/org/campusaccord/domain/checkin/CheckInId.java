package org.campusaccord.domain.checkin;

/** Which check-in, by its number in the store. */
public record CheckInId(long value) {}
