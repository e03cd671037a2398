package org.campusaccord.domain.roster;

import java.util.List;
import java.util.Optional;
import org.campusaccord.domain.campus.Level;

/**
 * A campus as a roster describes it, in one row or several.
 *
 * @param row the first row that names it
 * @param code empty when the roster has none
 */
public record RosterCampus(
        int row, String name, String code, Level level, Optional<RosterPerson> principal, List<RosterPerson> coaches) {
    public RosterCampus {
        coaches = List.copyOf(coaches);
    }
}
