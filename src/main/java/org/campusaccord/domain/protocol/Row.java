package org.campusaccord.domain.protocol;

/**
 * A row of a grid or matrix.
 *
 * @param hint a phrase that explains it; may be empty
 */
public record Row(String key, String label, String hint) {}
