package org.campusaccord.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The review while the text lies before the parties. */
class PartiesReviewTest extends WindowTest {
    private District district;
    private AgreementId id;
    private Party coach;

    @BeforeEach
    void begin() {
        district = new District(workspace, YEAR);
        id = district.ready(district.campus("Live Oak Elementary"));
        coach = district.party(id, Role.COACH);
    }

    private void review() {
        go(new Place.Review(id));
    }

    private static String handOver(Party party) {
        return "#hand-over-" + party.person().value();
    }

    private AgreementStatus status() {
        return workspace.agreements().agreement(id).status();
    }

    @Test
    void handsTheComputerToAParty() {
        review();
        push(handOver(coach));

        assertThat(place()).isEqualTo(new Place.Signing(id, coach.person()));
    }

    @Test
    void asksNobodyTwice() {
        district.sign(id, coach);
        review();

        assertThat(robot.lookup(handOver(coach)).tryQuery()).isEmpty();
        assertThat(shows("Signed on paper on Aug 18, 2026")).isTrue();
    }

    @Test
    void showsWhySomebodyDeclined() {
        workspace.signing().decline(id, coach.person(), "Two campuses are too many.");
        review();

        assertThat(shows("Declined on Aug 18, 2026")).isTrue();
        assertThat(shows(coach.name() + " declined: “Two campuses are too many.”"))
                .isTrue();
    }

    @Test
    void asksAgainWhoeverDeclined() {
        workspace.signing().decline(id, coach.person(), "Two campuses are too many.");
        review();
        Labeled again = robot.lookup(handOver(coach)).query();
        assertThat(again.getText()).isEqualTo("Ask " + coach.name() + " again");
        push(handOver(coach));

        assertThat(place()).isEqualTo(new Place.Signing(id, coach.person()));
    }

    @Test
    void takesASignatureAfterARefusal() {
        workspace.signing().decline(id, coach.person(), "Two campuses are too many.");
        district.sign(id, coach);
        review();

        assertThat(shows("Declined on")).isFalse();
        assertThat(shows("Signed on paper on Aug 18, 2026")).isTrue();
    }

    @Test
    void takesTheTextBackOnceThePersonSaysSo() {
        district.sign(id, coach);
        review();
        push("#reopen");

        assertThat(dialogs.asked()).containsExactly("Take the text back to the table?");
        assertThat(status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(workspace.signing().revision(id)).isEmpty();
        assertThat(shows("Lay the text before the parties")).isTrue();
    }

    @Test
    void leavesTheTextBeforeThePartiesWhenThePersonThinksAgain() {
        district.sign(id, coach);
        dialogs.willAnswer(false);
        review();
        push("#reopen");

        assertThat(status()).isEqualTo(AgreementStatus.READY);
        assertThat(workspace.signing().revision(id).orElseThrow().signatures()).hasSize(1);
    }

    @Test
    void saysInTheConversationWhyItsWordsAreFixed() {
        go(new Place.Walkthrough(id, "roles"));

        assertThat(shows("This text lies before the parties and cannot be edited."))
                .isTrue();
        assertThat(robot.lookup("#statement-agreement").query().isDisabled()).isTrue();
    }
}
