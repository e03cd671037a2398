package org.campusaccord.application.keeping;

/**
 * How much goes with an agreement when it is deleted.
 *
 * @param decisions signatures and refusals under every text, also under one that was taken back
 */
public record Belongings(int answers, int commitments, int notes, int decisions, int scans, int checkIns) {}
