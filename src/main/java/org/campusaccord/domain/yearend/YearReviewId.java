package org.campusaccord.domain.yearend;

/** Which year-end review, by its number in the store. */
public record YearReviewId(long value) {}
