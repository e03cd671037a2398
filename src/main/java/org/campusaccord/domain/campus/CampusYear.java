package org.campusaccord.domain.campus;

import java.util.List;
import org.campusaccord.domain.calendar.SchoolYear;

/** A campus in one school year with everybody who has a role there, principals first, then coaches, then the champion. */
public record CampusYear(Campus campus, SchoolYear year, List<Party> parties) {
    public CampusYear {
        parties = List.copyOf(parties);
    }

    /** The people in one role. */
    public List<Party> in(Role role) {
        return parties.stream().filter(party -> party.role() == role).toList();
    }
}
