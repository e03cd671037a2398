package org.campusaccord.ui.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.District;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The roll-over in the window, from the page of a campus and for all campuses. */
class RollOverScreenTest extends WindowTest {
    private District district;
    private CampusId campus;
    private AgreementId signed;

    @BeforeEach
    void sign() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        signed = withCommitment(campus);
    }

    private AgreementId withCommitment(CampusId where) {
        return district.signedWith(where, "Share the fall results with every grade team", LocalDate.of(2026, 10, 30));
    }

    private AgreementId next() {
        return workspace.agreements().find(campus, YEAR.next()).orElseThrow();
    }

    private void fire(String words) {
        var button = robot.lookup((Node node) -> node instanceof ButtonBase labeled && words.equals(labeled.getText()))
                .queryAs(ButtonBase.class);
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    @Test
    void beginsTheNextYearOfOneCampus() {
        go(new Place.CampusPage(campus));
        pressButton("#start-roll-over");
        assertThat(shows("Begin 2027–28 from what was kept")).isTrue();
        assertThat(robot.lookup("#roll-over-now").query().isDisabled()).isTrue();
        fire("Goes on");
        picture("roll-over");
        var page = robot.lookup(".page").query();
        Screenshots.take(page, "roll-over-whole");
        pressButton("#roll-over-now");
        picture("roll-over-done");
        pressButton("#open-draft-" + next().value());

        assertThat(place()).isEqualTo(new Place.Walkthrough(next()));
        assertThat(workspace.agreements().agreement(next()).commitments())
                .extracting(Commitment::due)
                .containsExactly(Optional.of(LocalDate.of(2027, 10, 30)));
    }

    @Test
    void talksAboutAPartUntilItIsDone() {
        go(new Place.RollOver(Optional.of(campus)));
        fire("Stays behind");
        pressButton("#roll-over-now");
        go(new Place.Walkthrough(next(), "goals"));
        assertThat(shows("To talk about again")).isTrue();
        picture("walkthrough-discuss");
        var before = workspace.rollOvers().discussions(next()).size();

        pressButton("#talked-about-campus-goal");

        assertThat(workspace.rollOvers().discussions(next())).hasSize(before - 1);
        assertThat(robot.lookup("#talked-about-campus-goal").tryQuery()).isEmpty();
    }

    @Test
    void showsTheWayToTheDraftInsteadOfASecondRollOver() {
        go(new Place.RollOver(Optional.of(campus)));
        fire("Stays behind");
        pressButton("#roll-over-now");
        go(new Place.RollOver(Optional.of(campus)));

        assertThat(shows("Done: the draft of 2027–28 began from 2026–27.")).isTrue();
        assertThat(robot.lookup("#roll-over-now").query().isVisible()).isFalse();
        pressButton("#open-draft-" + next().value());
        assertThat(place()).isEqualTo(new Place.Walkthrough(next()));
    }

    @Test
    void closesTheOldYearFromThePageOfTheCampus() {
        go(new Place.RollOver(Optional.of(campus)));
        fire("Stays behind");
        pressButton("#roll-over-now");
        go(new Place.CampusPage(campus));
        picture("campus-rolled");
        dialogs.willAnswer(true);
        pressButton("#close-old-year");

        assertThat(workspace.agreements().agreement(signed).status()).isEqualTo(AgreementStatus.CLOSED);
    }

    @Test
    void rollsAllCampusesOverWithAListOfWhatCameOfEach() {
        district.signed(district.campus("Bluestem Middle"));
        var begun = district.campus("Tallgrass High");
        district.signed(begun);
        var words = workspace.agreements().start(begun, YEAR.next());
        workspace.agreements().saveAnswer(words, new PartRef("goals", "alignment"), new Answer.Statement("Mine."));
        district.draft(district.campus("Sumac Primary"), 3, Optional.empty());
        district.campus("Pecan Hollow Elementary");
        go(new Place.Campuses());
        pressButton("#open-roll-over");
        picture("roll-over-all");
        pressButton("#details-" + campus.value());
        Screenshots.take(robot.lookup(".page").query(), "roll-over-all-open");
        pressButton("#leave-rest");
        pressButton("#roll-over-now");

        picture("roll-over-all-done");
        assertThat(shows("The draft of 2027–28 has begun.")).isTrue();
        assertThat(workspace.agreements().summaries())
                .filteredOn(summary -> summary.year().equals(YEAR.next()))
                .hasSize(3);
    }
}
