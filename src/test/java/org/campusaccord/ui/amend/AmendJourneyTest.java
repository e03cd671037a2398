package org.campusaccord.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;

/** From a signed agreement over an amendment to the next signed one, and what else may become of it, in the window. */
class AmendJourneyTest extends AmendingTest {
    @Test
    void oldWordsStayBesideTheNewOnes() {
        amend("New words about roles.");
        assertThat(shows("Signed words")).isTrue();
        assertThat(shows("Words under agreement.")).isTrue();
        put("#amendment-reason", "The coach serves two campuses now");
        picture("amend");
        onFx(() -> {
            robot.lookup("#chosen-parts").query().requestFocus();
            return true;
        });
        Page.reveal(robot.lookup("#amend-roles-agreement").query());
        picture("amend-part");
    }

    @Test
    void newWordsHaveNoMoreRoomThanTheyNeedWhenLargeTextGivesThemTheWholeRow() {
        amend("We look at each milestone in the standing meeting closest to its date. If a date cannot be kept, we "
                + "decide together whether to move it, change the result or let it go.");
        large(() -> {
            TextArea area = robot.lookup("#statement-agreement").queryAs(TextArea.class);
            var lines = onFx(() -> {
                var words = new Text(area.getText());
                words.setFont(area.getFont());
                words.setWrappingWidth(area.getWidth() - 40);
                return words.getLayoutBounds().getHeight();
            });
            assertThat(onFx(area::getHeight))
                    .isBetween(lines, lines + 2 * area.getFont().getSize());
        });
    }

    @Test
    void amendmentIsSignedByThoseWhomItTouches() {
        layBeforeParties("New words about roles.");
        assertThat(place()).isEqualTo(new Place.Review(id));
        assertThat(shows("The amendment is being signed")).isTrue();
        assertThat(handOver(Role.PRINCIPAL)).isPresent();
        assertThat(handOver(Role.CHAMPION)).isEmpty();
        clock.set(LocalDateTime.of(2026, 10, 9, 15, 0));
        district.sign(id, district.party(id, Role.PRINCIPAL));
        district.sign(id, district.party(id, Role.COACH));
        go(new Place.Review(id));
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
        assertThat(workspace.agreements().agreement(id).answers())
                .containsEntry(ROLES, new Answer.Statement("New words about roles."));
        assertThat(shows("Revision 1, signed")).isTrue();
        picture("amended");
        go(new Place.CampusPage(campus));
        assertThat(shows("Signed on Aug 18, 2026; the newest version on Oct 9, 2026"))
                .isTrue();
        go(new Place.Review(id));
        pressButton("#version-2");
        pressButton("#compare-version");
        assertThat(place()).isEqualTo(new Place.Compare(id, 1, 2));
        assertThat(shows("Roles and responsibilities: ")).isTrue();
        picture("compare");
    }

    private Optional<Node> handOver(Role role) {
        return robot.lookup("#hand-over-" + district.party(id, role).person().value())
                .tryQuery();
    }

    @Test
    void amendmentWithoutChangeIsRefusedInWords() {
        go(new Place.Amend(id, Optional.empty()));
        pressButton("#begin-amendment");
        put("#amendment-reason", "Because");
        askedBy(district.party(id, Role.COACH));
        pressButton("#lay-amendment");
        assertThat(dialogs.told()).extracting(problem -> problem.key()).containsExactly("amendment.no-change");
    }

    @Test
    void textIsTakenBackAndTheAmendmentWithdrawn() {
        layBeforeParties("New words about roles.");
        pressButton("#reopen");
        go(new Place.Amend(id, Optional.empty()));
        pressButton("#withdraw-amendment");
        assertThat(place()).isEqualTo(new Place.Review(id));
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void wordsThatAreNoDateEndNothing() {
        go(new Place.Review(id));
        dialogs.willFill(
                form -> ((DatePicker) form.lookup("#end-date")).getEditor().setText("next spring"));
        pressButton("#end-early");
        assertThat(dialogs.told()).extracting(problem -> problem.key()).containsExactly("end.no-date");
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void newcomerAffirms() {
        workspace.campuses().unassign(campus, YEAR, district.party(id, Role.COACH));
        workspace.campuses().assign(campus, YEAR, Role.COACH, "Ana Quintanilla", "");
        go(new Place.CampusPage(campus));
        assertThat(shows("Ana Quintanilla, Instructional coach, has not signed yet"))
                .isTrue();
        picture("newcomer");
        var ana = district.party(id, Role.COACH);
        pressButton("#affirm-" + ana.person().value());
        assertThat(place()).isEqualTo(new Place.Review(id));
        district.sign(id, ana);
        assertThat(workspace.affirmations().comings(id).isNone()).isTrue();
    }

    @Test
    void agreementEndsEarlyWithoutFault() {
        go(new Place.Review(id));
        pressButton("#end-early");
        assertThat(status()).isEqualTo(AgreementStatus.CLOSED);
        assertThat(shows("Ended on Aug 18, 2026: ")).isTrue();
        assertThat(robot.lookup("#amend-agreement").tryQuery()).isEmpty();

        go(new Place.CampusPage(campus));
        assertThat(shows("No check-in was held")).isTrue();
        assertThat(shows("No review was held")).isTrue();
        assertThat(shows("Not held")).isTrue();
        assertThat(robot.lookup("#open-year-review").tryQuery()).isEmpty();
    }
}
