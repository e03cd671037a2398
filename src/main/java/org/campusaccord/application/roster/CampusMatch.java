package org.campusaccord.application.roster;

import java.util.Optional;
import org.campusaccord.domain.campus.Campus;
import org.campusaccord.domain.roster.RosterCampus;

/** A campus of a roster with the one in the store that it means; absent when it is new. */
public record CampusMatch(RosterCampus campus, Optional<Campus> known) {
    public boolean isNew() {
        return known.isEmpty();
    }
}
