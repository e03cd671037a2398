package org.campusaccord.domain.protocol;

/**
 * One of the values that a row or cell can take.
 *
 * @param shortLabel a word for narrow places; the label where the protocol gives none
 */
public record Choice(String key, String label, String shortLabel) {}
