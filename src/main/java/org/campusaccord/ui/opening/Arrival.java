package org.campusaccord.ui.opening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.shell.Notice;
import org.campusaccord.ui.shell.Place;

/**
 * Where somebody arrives when the store is open.
 *
 * @param place the place to come back to; empty for the usual first one
 * @param year the school year that was looked at; empty for the present one
 * @param notices what they are told there
 */
public record Arrival(Optional<Place> place, Optional<SchoolYear> year, List<Notice> notices) {
    /** At the start of the program. */
    public static final Arrival FIRST = new Arrival(Optional.empty(), Optional.empty(), List.of());

    /** Back at a place. */
    public static Arrival at(Place place, SchoolYear year) {
        return new Arrival(Optional.of(place), Optional.of(year), List.of());
    }

    /** The same with something more to tell. */
    public Arrival telling(Notice notice) {
        return new Arrival(
                place, year, Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }
}
