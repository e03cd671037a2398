package org.campusaccord.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.agreement.ItemState;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.domain.amendment.Amendment;
import org.campusaccord.domain.amendment.CommitmentChange;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a signed agreement over an amendment to the next signed one, and what else may become of it, in the window. */
class AmendJourneyTest extends WindowTest {
    private static final PartRef ROLES = new PartRef("roles", "agreement");

    private District district;
    private CampusId campus;
    private AgreementId id;

    @BeforeEach
    void begin() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.signed(campus);
    }

    private void fire(String selector) {
        var node = robot.lookup(selector).query();
        onFx(() -> {
            ((ButtonBase) node).fire();
            return true;
        });
    }

    private void put(String selector, String words) {
        TextInputControl input = robot.lookup(selector).queryAs(TextInputControl.class);
        onFx(() -> {
            input.setText(words);
            return true;
        });
    }

    private void askedBy(Party party) {
        ComboBox<Party> box = robot.lookup("#asked-by").queryComboBox();
        onFx(() -> {
            box.setValue(party);
            return true;
        });
    }

    private AgreementStatus status() {
        return workspace.agreements().agreement(id).status();
    }

    private void amend(String words) {
        go(new Place.Amend(id, Optional.empty()));
        fire("#begin-amendment");
        fire("#choose-roles-agreement");
        put("#statement-agreement", words);
    }

    private void layBeforeParties(String words) {
        amend(words);
        put("#amendment-reason", "The coach serves two campuses now");
        askedBy(district.party(id, Role.COACH));
        fire("#only-touched");
        fire("#lay-amendment");
    }

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
        fire("#version-2");
        fire("#compare-version");
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
        fire("#begin-amendment");
        put("#amendment-reason", "Because");
        askedBy(district.party(id, Role.COACH));
        fire("#lay-amendment");
        assertThat(dialogs.told()).extracting(problem -> problem.key()).containsExactly("amendment.no-change");
    }

    @Test
    void textIsTakenBackAndTheAmendmentWithdrawn() {
        layBeforeParties("New words about roles.");
        fire("#reopen");
        go(new Place.Amend(id, Optional.empty()));
        fire("#withdraw-amendment");
        assertThat(place()).isEqualTo(new Place.Review(id));
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
    }

    private String text(String selector) {
        return robot.lookup(selector).queryTextInputControl().getText();
    }

    /** What the store has of the amendment, once everything is written. */
    private Amendment kept() {
        go(new Place.Review(id));
        return workspace.amendments().open(id).orElseThrow();
    }

    private void choose(ItemOutcome outcome) {
        ToggleButton choice = robot.lookup("#amend-roles-outcome .toggle-button")
                .match((ToggleButton button) -> outcome.name().equals(button.getUserData()))
                .query();
        onFx(() -> {
            choice.fire();
            return true;
        });
    }

    private void writeReservation(String words) {
        amend("New words about roles.");
        fire("#choose-roles-outcome");
        choose(ItemOutcome.RESERVATION);
        put("#amend-roles-outcome .text-area", words);
    }

    @Test
    void partThatIsLeftAndTickedAgainHasItsNewWordsBack() {
        amend("New words about roles.");
        fire("#choose-roles-agreement");
        assertThat(robot.lookup("#statement-agreement").tryQuery()).isEmpty();
        fire("#choose-roles-agreement");
        assertThat(text("#statement-agreement")).isEqualTo("New words about roles.");
        assertThat(kept().parts()).containsEntry(ROLES, new Answer.Statement("New words about roles."));
    }

    @Test
    void partThatWasLeftBeginsFromItsSignedWordsOnceThePageWasLeft() {
        amend("New words about roles.");
        fire("#choose-roles-agreement");
        assertThat(kept().parts()).isEmpty();
        go(new Place.Amend(id, Optional.empty()));
        fire("#choose-roles-agreement");
        assertThat(text("#statement-agreement")).startsWith("Words under agreement.");
    }

    @Test
    void outcomeThatIsLeftAndTickedAgainHasItsWordsBack() {
        writeReservation("Not on Mondays");
        fire("#choose-roles-outcome");
        assertThat(dialogs.asked()).hasSize(1);
        assertThat(robot.lookup("#amend-roles-outcome").tryQuery()).isEmpty();
        fire("#choose-roles-outcome");
        assertThat(text("#amend-roles-outcome .text-area")).isEqualTo("Not on Mondays");
        assertThat(kept().items()).containsEntry("roles", new ItemState(ItemOutcome.RESERVATION, "Not on Mondays"));
    }

    @Test
    void asksBeforeTheWordsOfAnOutcomeAreGivenUp() {
        writeReservation("Not on Mondays");
        dialogs.willAnswer(false);
        fire("#choose-roles-outcome");
        assertThat(text("#amend-roles-outcome .text-area")).isEqualTo("Not on Mondays");
        assertThat(kept().items()).containsKey("roles");
    }

    @Test
    void wordsOfAReservationAreKeptWhileTheOutcomeIsAnother() {
        writeReservation("Not on Mondays");
        choose(ItemOutcome.AGREED);
        go(new Place.Review(id));
        go(new Place.Amend(id, Optional.empty()));
        choose(ItemOutcome.RESERVATION);
        assertThat(text("#amend-roles-outcome .text-area")).isEqualTo("Not on Mondays");
    }

    @Test
    void commitmentThatIsLeftAndChangedAgainHasItsNewWordsBack() {
        id = district.signedWith(district.campus("Bluestem Middle"), "Open a room", LocalDate.of(2026, 10, 1));
        amend("New words about roles.");
        fire(".change-commitment");
        put(".commitment-what", "Open two rooms");
        fire(".leave-commitment");
        assertThat(robot.lookup(".commitment-what").tryQuery()).isEmpty();
        fire(".change-commitment");
        assertThat(text(".commitment-what")).isEqualTo("Open two rooms");
        assertThat(kept().commitments()).extracting(CommitmentChange::what).containsExactly("Open two rooms");
    }

    @Test
    void asksBeforeNewWordsAreGivenUp() {
        amend("New words about roles.");
        dialogs.willAnswer(false);
        fire("#choose-roles-agreement");
        assertThat(robot.lookup("#statement-agreement").queryTextInputControl().getText())
                .isEqualTo("New words about roles.");
        dialogs.willAnswer(true);
        fire("#choose-roles-agreement");
        assertThat(robot.lookup("#statement-agreement").tryQuery()).isEmpty();
    }

    @Test
    void wordsThatAreNoDateEndNothing() {
        go(new Place.Review(id));
        dialogs.willFill(
                form -> ((DatePicker) form.lookup("#end-date")).getEditor().setText("next spring"));
        fire("#end-early");
        assertThat(dialogs.told()).extracting(problem -> problem.key()).containsExactly("end.no-date");
        assertThat(status()).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void commitmentIsAddedAndTakenAway() {
        amend("New words about roles.");
        fire("#add-commitment");
        assertThat(robot.lookup(".commitment-what").queryAll()).hasSize(1);
        fire(".forget-commitment");
        assertThat(shows("Taken away.")).isTrue();
        assertThat(kept().commitments()).isEmpty();
    }

    @Test
    void commitmentThatWasTakenAwayIsBroughtBack() {
        amend("New words about roles.");
        fire("#add-commitment");
        put(".commitment-what", "Open two rooms");
        fire(".forget-commitment");
        fire(".undo-commitment");
        assertThat(text(".commitment-what")).isEqualTo("Open two rooms");
        assertThat(kept().commitments()).extracting(CommitmentChange::what).containsExactly("Open two rooms");
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
        fire("#affirm-" + ana.person().value());
        assertThat(place()).isEqualTo(new Place.Review(id));
        district.sign(id, ana);
        assertThat(workspace.affirmations().comings(id).isNone()).isTrue();
    }

    @Test
    void agreementEndsEarlyWithoutFault() {
        go(new Place.Review(id));
        fire("#end-early");
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
