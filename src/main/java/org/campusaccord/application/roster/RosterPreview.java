package org.campusaccord.application.roster;

import java.util.List;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.roster.RosterError;

/**
 * What an import would do.
 *
 * @param fileName the file's name without its folder
 * @param campuses in the order of the file
 * @param errors the first of them; with one there is no import
 * @param errorCount how many there are in all
 */
public record RosterPreview(
        String fileName,
        SchoolYear year,
        List<CampusMatch> campuses,
        List<RosterError> errors,
        int errorCount,
        List<RosterNote> notes) {
    public RosterPreview {
        campuses = List.copyOf(campuses);
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }

    public boolean canApply() {
        return errorCount == 0;
    }

    public int newCampuses() {
        return (int) campuses.stream().filter(CampusMatch::isNew).count();
    }
}
