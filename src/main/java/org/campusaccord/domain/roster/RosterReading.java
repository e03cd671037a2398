package org.campusaccord.domain.roster;

import java.util.List;

/**
 * What the rules made of a roster.
 *
 * @param errors in the order of the rows; when there is one, the roster is not to be used
 * @param rewritten how many names were in capitals and are now written as people write them
 */
public record RosterReading(Roster roster, List<RosterError> errors, int rewritten) {
    public RosterReading {
        errors = List.copyOf(errors);
    }
}
