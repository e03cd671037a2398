package org.campusaccord.domain.campus;

/** A person with their role on one campus in one school year: who takes part in the agreement and signs it. */
public record Party(PersonId person, String name, String email, Role role) {}
