package org.campusaccord.application.comparing;

/**
 * A field of an answer in words.
 *
 * @param key tells which field of the one side is which of the other
 * @param label empty for running text
 */
record Field(String key, String label, String text) {}
