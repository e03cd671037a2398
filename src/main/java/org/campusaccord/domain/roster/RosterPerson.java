package org.campusaccord.domain.roster;

/** A person as a roster names them; the e-mail address is empty when the roster has none. */
public record RosterPerson(String name, String email) {}
