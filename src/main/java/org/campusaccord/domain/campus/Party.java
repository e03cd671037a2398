package org.campusaccord.domain.campus;

import java.util.Optional;

/**
 * A person with their role on one campus in one school year: who takes part in the agreement and signs it.
 *
 * @param days how much of the week a coach is promised to the campus; empty while nobody has said
 */
public record Party(PersonId person, String name, String email, Role role, Optional<DaysAWeek> days) {
    /** A party of whom no days are said. */
    public Party(PersonId person, String name, String email, Role role) {
        this(person, name, email, role, Optional.empty());
    }
}
