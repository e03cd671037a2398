package org.campusaccord.domain.mail;

/** Which letter, by its number in the store. */
public record LetterId(long value) {}
