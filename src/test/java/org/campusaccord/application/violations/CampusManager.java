package org.campusaccord.application.violations;

/** A name that says nothing. */
final class CampusManager {
    private CampusManager() {}
}
