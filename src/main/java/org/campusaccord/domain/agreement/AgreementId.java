package org.campusaccord.domain.agreement;

/** Which agreement, by its number in the store. */
public record AgreementId(long value) {}
