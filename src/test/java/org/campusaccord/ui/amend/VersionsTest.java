package org.campusaccord.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.AgreementEnd;
import org.campusaccord.domain.amendment.EndReason;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which version is in force is said in words; each of them opens its own pages. */
class VersionsTest extends WindowTest {
    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void amend() {
        var district = new District(workspace, YEAR);
        id = district.signed(district.campus("Live Oak Elementary"));
        var amendments = workspace.amendments();
        var change = amendments.begin(id, Optional.empty()).id();
        amendments.saveAnswer(
                change, new PartRef("roles", "agreement"), new Answer.Statement("New words about roles."));
        amendments.saveReason(
                change,
                "Two campuses now",
                Optional.of(district.party(id, Role.COACH).person()));
        amendments.lay(change);
        workspace.agreements().agreement(id).parties().forEach(party -> district.sign(id, party));
    }

    private Button version(int number) {
        return robot.lookup("#version-" + number).queryButton();
    }

    private void open(int number) {
        go(new Place.Review(id));
        ButtonBase button = version(number);
        onFx(() -> {
            button.fire();
            return true;
        });
    }

    @Test
    void saysWhichIsInForce() {
        go(new Place.Review(id));
        assertThat(version(2).getText()).endsWith("In force");
        assertThat(version(1).getText()).doesNotContain("In force");
        assertThat(version(1).getAccessibleText()).contains("Replaced");
        Page.reveal(version(2));
        picture("versions");
        large(() -> {
            Page.reveal(version(2));
            picture("versions-revealed");
        });
    }

    @Test
    void saysOfNoneThatItIsInForceOnceTheAgreementHasEnded() {
        workspace.endings().end(id, new AgreementEnd(LocalDate.now(clock), EndReason.BY_COMMON_WISH, ""));
        go(new Place.Review(id));
        assertThat(version(2).getText()).endsWith("The last one in force");
    }

    @Test
    void opensThePagesOfTheOneThatWasReplaced() {
        open(1);
        assertThat(place()).isEqualTo(new Place.Version(id, 1));
        assertThat(shows("No longer in force. Replaced by: Revision 2, signed Aug 18, 2026."))
                .isTrue();
        picture("version-replaced");
        assertThat(workspace.exports().printout(id, 1).fileName()).contains("Revision 1");
    }

    @Test
    void opensThePagesOfTheOneInForceInTheSameWay() {
        open(2);
        assertThat(place()).isEqualTo(new Place.Version(id, 2));
        assertThat(shows("In force")).isTrue();
        picture("version-in-force");
    }
}
