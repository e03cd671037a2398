package org.campusaccord.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.Answer.Milestone;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the timeline names and no check-in can be planned for stands on the campus page, once, with a way to plan it. */
class UnplannedBoxTest extends WindowTest {
    private CampusId campus = new CampusId(0);
    private AgreementId agreement = new AgreementId(0);

    @BeforeEach
    void sign() {
        var district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        agreement =
                district.draft(campus, workspace.protocols().current().items().size(), Optional.empty());
        workspace
                .agreements()
                .saveAnswer(
                        agreement,
                        new PartRef("timelines", "check-ins"),
                        new Answer.Milestones(List.of(
                                new Milestone("Fall", Optional.of(LocalDate.of(2026, 9, 18)), ""),
                                new Milestone("A look back", Optional.of(LocalDate.of(2030, 1, 9)), ""))));
        workspace.signing().prepare(agreement);
        workspace.agreements().agreement(agreement).parties().forEach(party -> district.sign(agreement, party));
        go(new Place.CampusPage(campus));
    }

    private static final String SAID = "“A look back” on Jan 9, 2030. That lies outside the agreement’s year";

    @Test
    void saysWhatTheTimelineNamesAndThatItsDateCannotBePlanned() {
        assertThat(shows(SAID)).isTrue();
        Page.reveal(robot.lookup("#unplanned").query());
        picture("check-ins-unplanned");
    }

    @Test
    void plansItByHandUnderItsNameAndSaysItNoMore() {
        dialogs.willFill(
                form -> ((DatePicker) form.lookup("#check-in-date")).getEditor().setText("5/20/2027"));
        click(".plan-check-in");
        assertThat(workspace.checkIns().checkIns(agreement))
                .extracting(CheckIn::label)
                .containsExactly("Fall", "A look back");
        assertThat(shows(SAID)).isFalse();
    }
}
