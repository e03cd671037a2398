package org.campusaccord.ui.campus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.campusaccord.application.keeping.DeletedAgreement;
import org.campusaccord.application.keeping.Hold;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingTest extends WindowTest {
    private static final String WHY = "Begun for the wrong campus";

    private District district;
    private CampusId campus;
    private AgreementId id;

    @BeforeEach
    void arrive() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.draft(campus, 2, Optional.empty());
        dialogs.willGiveReason(WHY);
        go(new Place.CampusPage(campus));
    }

    @Test
    void asksForTheReasonAndThenOnceMore() {
        pressButton("#delete-agreement");

        assertThat(dialogs.asked())
                .containsExactly(
                        "Why is the agreement of Live Oak Elementary for 2026–27 to be deleted?",
                        "Delete the agreement of Live Oak Elementary for 2026–27?");
        assertThat(dialogs.explained().getFirst())
                .contains("no commitments", "no private notes", "30 days")
                .doesNotContain("Everybody has signed");
        assertThat(workspace.deletion().deleted())
                .extracting(DeletedAgreement::reason)
                .containsExactly(WHY);
    }

    @Test
    void deletesNothingWithoutAReason() {
        dialogs.willGiveReason("");
        pressButton("#delete-agreement");

        assertThat(workspace.deletion().deleted()).isEmpty();
    }

    @Test
    void deletesNothingWhenTheSecondAnswerIsNo() {
        dialogs.willAnswer(false);
        pressButton("#delete-agreement");

        assertThat(dialogs.asked()).hasSize(2);
        assertThat(workspace.deletion().deleted()).isEmpty();
    }

    @Test
    void saysThatEverybodyHasSigned() {
        var other = district.campus("Bluestem Middle");
        district.signed(other);
        dialogs.willAnswer(false);
        go(new Place.CampusPage(other));
        pressButton("#delete-agreement");

        assertThat(dialogs.explained().getFirst()).contains("Everybody has signed it.", "3 signatures or refusals");
    }

    @Test
    void bringsTheAgreementBackOnTheSamePage() {
        pressButton("#delete-agreement");
        assertThat(shows("It can be brought back for 30 more days")).isTrue();
        picture("campus-deleted");
        pressButton("#bring-back");

        assertThat(workspace.agreements().find(campus, YEAR)).contains(id);
        assertThat(shows("It can be brought back")).isFalse();
    }

    @Test
    void showsAHoldAndOffersNoDeletion() {
        pressButton("#hold-agreement");

        assertThat(workspace.deletion().held(id)).map(Hold::reason).contains(WHY);
        assertThat(shows("On hold since Aug 18, 2026")).isTrue();
        assertThat(robot.lookup("#delete-agreement").tryQuery()).isEmpty();
        picture("campus-held");
    }

    @Test
    void endsAHold() {
        pressButton("#hold-agreement");
        pressButton("#release-agreement");

        assertThat(workspace.deletion().held(id)).isEmpty();
        assertThat(robot.lookup("#delete-agreement").tryQuery()).isPresent();
    }

    @Test
    void saysWhatHappenedToAnAgreementThatWasDeletedBehindThePage() {
        workspace.deletion().delete(id, WHY);
        go(new Place.Walkthrough(id));

        assertThat(dialogs.told()).extracting(problem -> problem.key()).contains("agreement.deleted");
    }

    @Test
    void saysThatADeletedAgreementIsOnHold() {
        workspace.deletion().delete(id, WHY);
        workspace.deletion().hold(id, "asked for");
        go(new Place.CampusPage(campus));

        assertThat(shows("It is on hold, so it is not removed and can be brought back"))
                .isTrue();
    }
}
