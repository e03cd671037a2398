package org.campusaccord.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.campusaccord.application.export.BinderCopy;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CheckInId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceWordsTest {
    private static final AgreementId AGREEMENT = new AgreementId(7);
    private static final PersonId PERSON = new PersonId(3);
    private static final SchoolYear YEAR = new SchoolYear(2026);

    static Stream<Place> places() {
        return Stream.of(
                new Place.Welcome(),
                new Place.Today(),
                new Place.Campuses(),
                new Place.CampusPage(new CampusId(5)),
                new Place.Walkthrough(AGREEMENT),
                new Place.Review(AGREEMENT),
                new Place.YearReview(AGREEMENT),
                new Place.Packet(AGREEMENT),
                new Place.Amend(AGREEMENT, Optional.empty()),
                new Place.Amend(AGREEMENT, Optional.of(new CheckInId(2))),
                new Place.Version(AGREEMENT, 2),
                new Place.HandOver(AGREEMENT, PERSON),
                new Place.Compare(AGREEMENT, 1, 2),
                new Place.Protocols(),
                new Place.CheckFiles(),
                new Place.SettingsPage(),
                new Place.ActivityLog(),
                new Place.DeletedAgreements(),
                new Place.CheckIn(new CheckInId(2)),
                new Place.RollOver(Optional.empty()),
                new Place.RollOver(Optional.of(new CampusId(5))),
                new Place.Caseloads());
    }

    @ParameterizedTest
    @MethodSource("places")
    void leadBack(Place place) {
        assertThat(PlaceWords.place(PlaceWords.of(place))).contains(place);
    }

    @Test
    void leadNobodyIntoWhatWasInAnotherPersonsHands() {
        assertThat(PlaceWords.of(new Place.Signing(AGREEMENT, PERSON))).isEqualTo("review 7");
        assertThat(PlaceWords.of(new Place.Reflecting(AGREEMENT, PERSON))).isEqualTo("year-review 7");
        assertThat(PlaceWords.of(new Place.ReviewSigning(AGREEMENT, PERSON))).isEqualTo("year-review 7");
    }

    @Test
    void leadToThePageFromWhichABinderIsMade() {
        assertThat(PlaceWords.of(new Place.Binder(new BinderCopy(YEAR, Optional.of(new CampusId(5))))))
                .isEqualTo("campus 5");
        assertThat(PlaceWords.of(new Place.Binder(new BinderCopy(YEAR, Optional.empty()))))
                .isEqualTo("campuses");
    }

    @Test
    void holdNoWordThatSomebodyMayHaveTyped() {
        assertThat(PlaceWords.of(new Place.Walkthrough(AGREEMENT, "an-item-of-ours", "a-spot")))
                .isEqualTo("walkthrough 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "moon", "campus", "campus x", "compare 1 2"})
    void ofAnotherVersionLeadNowhere(String words) {
        assertThat(PlaceWords.place(words)).isEmpty();
    }
}
