package org.campusaccord.export.pdf;

/**
 * A signature field that is to be signed.
 *
 * @param valueObject the number of the object that it points at and that is not in the file yet
 * @param name who signs
 * @param reason what they say by it
 */
public record EmptyField(int valueObject, String name, String reason) {}
