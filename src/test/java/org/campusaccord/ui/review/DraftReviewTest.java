package org.campusaccord.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftReviewTest extends WindowTest {
    private District district;
    private CampusId campus;

    @BeforeEach
    void begin() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
    }

    private AgreementId draft(int settled) {
        return district.draft(campus, settled, Optional.empty());
    }

    private AgreementId review(int settled) {
        var id = draft(settled);
        go(new Place.Review(id));
        return id;
    }

    private int items() {
        return workspace.protocols().current().items().size();
    }

    private Node prepare() {
        return robot.lookup("#prepare").query();
    }

    private void jump(String words) {
        var line = robot.lookup((Node node) -> words.equals(node.getAccessibleText()))
                .query();
        onFx(() -> {
            line.requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
    }

    @Test
    void leadsFromWhatIsMissingToItsItem() {
        var id = review(0);
        jump("Confidentiality: “What we agree” is empty");

        assertThat(place()).isEqualTo(new Place.Walkthrough(id, "confidentiality", "part-agreement"));
    }

    @Test
    void leadsToWordsThatCannotBePrinted() {
        var id = draft(items());
        workspace.agreements().saveAnswer(id, new PartRef("boundaries", "non-evaluative"), new Answer.Statement("李"));
        go(new Place.Review(id));
        picture("review-not-printable");
        assertThat(prepare().isDisabled()).isTrue();
        jump("Boundaries of work: “Non-evaluative statement” holds the character"
                + " “李” (U+674E, CJK UNIFIED IDEOGRAPHS 674E), which cannot be printed");

        assertThat(place()).isEqualTo(new Place.Walkthrough(id, "boundaries", "part-non-evaluative"));
    }

    @Test
    void leadsToTheCampusPageWhenAPersonIsMissing() {
        campus =
                workspace.campuses().add("Bluestem Middle", "900", Level.MIDDLE).id();
        review(items());
        jump("The campus has no coach: add one on the campus page");

        assertThat(place()).isEqualTo(new Place.CampusPage(campus));
    }

    @Test
    void doesNotLayAnUnfinishedTextBeforeTheParties() {
        review(items() - 1);

        assertThat(prepare().isDisabled()).isTrue();
        assertThat(shows("things are still missing")).isTrue();
    }

    @Test
    void countsASingleMissingThingAsOne() {
        var id = draft(items());
        workspace.agreements().saveState(id, "roles", ItemState.OPEN);
        go(new Place.Review(id));

        assertThat(shows("One thing is still missing")).isTrue();
    }

    @Test
    void doesNotLetAdviceStandInTheWay() {
        var id = draft(items());
        workspace
                .agreements()
                .saveState(id, "roles", new ItemState(ItemOutcome.UNRESOLVED, "To be settled in October."));
        go(new Place.Review(id));

        assertThat(shows("Worth one more look")).isTrue();
        assertThat(shows("Nothing is missing.")).isTrue();
        assertThat(prepare().isDisabled()).isFalse();
    }

    @Test
    void laysACompleteTextBeforeTheParties() {
        var id = review(items());
        click("#prepare");

        assertThat(workspace.agreements().agreement(id).status()).isEqualTo(AgreementStatus.READY);
        assertThat(shows("Hand the computer to Íñigo Muñoz 1")).isTrue();
    }

    @Test
    void readsOutTheTextAsItWillBePrinted() {
        review(items());

        assertThat(robot.lookup("#pages").query().getAccessibleText()).contains("Live Oak Elementary");
    }
}
