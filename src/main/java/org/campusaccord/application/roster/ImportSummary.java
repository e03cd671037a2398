package org.campusaccord.application.roster;

/** What an import did; all zeros but {@code campusesKnown} when everything was there already. */
public record ImportSummary(int campusesAdded, int campusesKnown, int peopleAdded, int rolesAssigned) {}
