package org.campusaccord.domain.roster;

import org.campusaccord.domain.Problem;

/** What is wrong in one row of a roster; nothing is imported before it is mended. */
public record RosterError(int row, Problem problem) {}
