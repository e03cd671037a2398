package org.campusaccord.ui.opening;

import java.util.Optional;
import org.campusaccord.application.Workspace;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.PlaceWords;

/**
 * Where the person was when the program ended, and in which school year.
 *
 * @param year the year that was looked at
 */
public record LastPlace(Place place, SchoolYear year) {
    private static final String SEPARATOR = " in ";

    /** In words that the store keeps. */
    public String words() {
        return PlaceWords.of(place) + SEPARATOR + year.startYear();
    }

    /** What the store keeps, if what it names is still there. Pages about everything open in the present year. */
    static Optional<LastPlace> read(Workspace workspace, SchoolYear present) {
        return workspace
                .settings()
                .lastPlace()
                .flatMap(LastPlace::of)
                .filter(last -> last.isThere(workspace))
                .map(last -> last.isAboutAYear() ? last : new LastPlace(last.place(), present));
    }

    private boolean isAboutAYear() {
        return place.section() == Place.Section.CAMPUSES && !(place instanceof Place.Campuses);
    }

    private static Optional<LastPlace> of(String words) {
        int at = words.indexOf(SEPARATOR);
        if (at < 0) {
            return Optional.empty();
        }
        try {
            var year = new SchoolYear(Integer.parseInt(words.substring(at + SEPARATOR.length())));
            return PlaceWords.place(words.substring(0, at)).map(place -> new LastPlace(place, year));
        } catch (IllegalArgumentException | ProblemException unknown) {
            return Optional.empty();
        }
    }

    /** It may have been deleted since, or the store restored from a backup in which it was not yet there. */
    private boolean isThere(Workspace workspace) {
        try {
            switch (place) {
                case Place.CampusPage page -> workspace.campuses().campus(page.campus(), year);
                case Place.Walkthrough talk -> workspace.agreements().agreement(talk.agreement());
                case Place.Review review -> workspace.agreements().agreement(review.agreement());
                case Place.YearReview review -> workspace.agreements().agreement(review.agreement());
                case Place.Packet packet -> workspace.agreements().agreement(packet.agreement());
                case Place.Amend amend -> workspace.agreements().agreement(amend.agreement());
                case Place.Version version -> workspace.agreements().agreement(version.agreement());
                case Place.Compare compare -> workspace.agreements().agreement(compare.agreement());
                case Place.HandOver sheet -> {
                    return workspace
                            .agreements()
                            .agreement(sheet.agreement())
                            .party(sheet.newcomer())
                            .isPresent();
                }
                case Place.CheckIn checkIn -> workspace.checkIns().checkIn(checkIn.checkIn());
                case Place.Welcome _ -> {
                    return false;
                }
                default -> {
                    return true;
                }
            }
            return true;
        } catch (RuntimeException gone) {
            return false;
        }
    }
}
