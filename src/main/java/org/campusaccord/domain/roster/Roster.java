package org.campusaccord.domain.roster;

import java.util.List;

/** The campuses of a roster in its own order, each once. */
public record Roster(List<RosterCampus> campuses) {
    public Roster {
        campuses = List.copyOf(campuses);
    }
}
