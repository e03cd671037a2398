package org.campusaccord.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.campusaccord.application.checkin.CheckInService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.checkin.CheckIn;
import org.campusaccord.domain.checkin.CheckInAgenda;
import org.campusaccord.domain.checkin.CheckInId;
import org.campusaccord.domain.checkin.CheckInState;
import org.campusaccord.domain.checkin.ItemCheck;
import org.campusaccord.domain.checkin.MilestoneCheck;
import org.campusaccord.domain.checkin.Seen;
import org.campusaccord.domain.checkin.StandingMeetings;
import org.campusaccord.domain.checkin.SupportCheck;
import org.campusaccord.domain.checkin.ThreeCs;
import org.campusaccord.domain.checkin.Verdict;
import org.campusaccord.domain.mail.Letter;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckInScreenTest extends WindowTest {
    @TempDir
    private Path folder;

    private static final LocalDate FALL = LocalDate.of(2026, 9, 18);

    private CampusId campus;
    private AgreementId agreement;
    private Party coach;

    @BeforeEach
    void signs() {
        var district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        agreement = district.signed(campus);
        coach = district.party(agreement, Role.COACH);
        clock.set(FALL.atTime(15, 0));
    }

    private CheckInService service() {
        return workspace.checkIns();
    }

    private CheckIn first() {
        return service().checkIns(agreement).getFirst();
    }

    private CheckIn second() {
        return service().checkIns(agreement).getLast();
    }

    private void open(CheckInId id) {
        service().begin(id);
        go(new Place.CheckIn(id));
    }

    /** The first one is over: one item is to be adjusted, a part of the support was not seen. */
    private void heldFirst() {
        var id = first().id();
        service().begin(id);
        var promise = CheckInAgenda.of(workspace.agreements().agreement(agreement))
                .promises("support")
                .getFirst();
        service().notes().saveItem(id, "boundaries", new ItemCheck(Optional.of(Verdict.ADJUST), "Too much testing"));
        service().notes().saveSupport(id, promise.ref(), new SupportCheck(Optional.of(Seen.NOT_SEEN), "No room yet"));
        service().hold(id, FALL);
        clock.set(FALL.plusDays(60).atTime(15, 0));
    }

    private static void typeDate(Node form, String words) {
        ((DatePicker) form.lookup("#check-in-date")).getEditor().setText(words);
    }

    private void choose(String item, String choice) {
        robot.clickOn(robot.lookup("#check-" + item + " .toggle-button")
                .match((ToggleButton button) -> button.getText().equals(choice))
                .<ToggleButton>query());
        onFx(() -> true);
    }

    @Test
    void goesThroughACheckInByKeyboardAndHoldsIt() {
        go(new Place.CampusPage(campus));
        click(".begin-check-in");
        assertThat(place()).isEqualTo(new Place.CheckIn(first().id()));
        picture("check-in");
        var items = workspace.agreements().agreement(agreement).protocol().items();
        choose(items.getFirst().key(), "Adjust");
        type("#check-goals .text-area", "The measure comes too late");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(first().item("goals"))
                .isEqualTo(new ItemCheck(Optional.of(Verdict.ADJUST), "The measure comes too late"));
        for (int item = 1; item < items.size(); item++) {
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        assertThat(shows("have no word yet")).isTrue();
        onFx(() -> {
            robot.lookup("#clarity-" + coach.person().value()).query().requestFocus();
            return true;
        });
        press(KeyCode.DIGIT4);
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        type("#closing-words", "We meet on Mondays.");
        picture("check-in-closing");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        var held = first();
        assertThat(held.state()).isEqualTo(CheckInState.HELD);
        assertThat(held.heldOn()).contains(FALL);
        assertThat(held.words()).isEqualTo("We meet on Mondays.");
        assertThat(held.rating(coach.person()))
                .isEqualTo(new ThreeCs(OptionalInt.of(4), OptionalInt.of(2), OptionalInt.empty()));
        picture("check-in-held");
        mailsTheSummary();
    }

    private void mailsTheSummary() {
        var draft = folder.resolve("summary.eml");
        dialogs.willChoose(draft);
        click("#mail-check-in");
        click("#export-go");
        assertThat(draft).content().contains("X-Unsent: 1", "application/pdf");
        assertThat(workspace.letters().letters(agreement))
                .extracting(Letter::kind, Letter::checkIn)
                .containsExactly(tuple(LetterKind.CHECK_IN, Optional.of(first().id())));
    }

    @Test
    void bringsWhatIsOpenFirstWithTheWordsOfLastTime() {
        heldFirst();
        open(second().id());
        var stops = robot.lookup(".steps .step-title").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(stops).startsWith("Boundaries of work", "Support", "Goals");
        assertThat(shows("Last time: Adjust. Too much testing")).isTrue();
        picture("check-in-open-matters");
        click("#stop-support");
        assertThat(shows("No room yet")).isTrue();
        picture("check-in-support");
    }

    @Test
    void offersToAmendWhatDoesNotWork() {
        open(first().id());
        assertThat(shows("Amend the agreement…")).isFalse();
        choose("goals", "Not working");
        click("#amend-goals");
        assertThat(place()).isEqualTo(new Place.Amend(agreement, Optional.of(first().id())));
        assertThat(first().item("goals").verdict()).contains(Verdict.NOT_WORKING);
    }

    /** Whatever has a choice with words below: an item, a commitment, a milestone, a promise of support. */
    @Test
    void keepsWordsWhenTheirChoiceIsTakenBackAndGiven() {
        open(first().id());
        for (var item : workspace.agreements().agreement(agreement).protocol().items()) {
            click("#stop-" + item.key());
            takeBackEachChoice(item.key());
        }
        go(new Place.CampusPage(campus));
        var left = first();
        assertThat(left.items().values())
                .hasSize(9)
                .allMatch(check -> check.verdict().isEmpty());
        assertThat(left.support().values())
                .isNotEmpty()
                .allMatch(check -> check.seen().isEmpty());
        assertThat(left.milestones().values())
                .isNotEmpty()
                .allMatch(check -> check.reached().isEmpty());
        assertThat(Stream.of(
                                left.items().values().stream().map(ItemCheck::words),
                                left.support().values().stream().map(SupportCheck::words),
                                left.milestones().values().stream().map(MilestoneCheck::words))
                        .flatMap(words -> words))
                .allMatch("Said aloud"::equals);
        go(new Place.CheckIn(left.id()));
        choose("goals", "Adjust");
        assertThat(robot.lookup("#check-goals .text-area")
                        .queryTextInputControl()
                        .getText())
                .isEqualTo("Said aloud");
    }

    private void takeBackEachChoice(String item) {
        for (var row : robot.lookup("#check-" + item + " .said-row").queryAll()) {
            var choice = (ToggleButton) row.lookup(".toggle-button");
            onFx(() -> {
                choice.fire();
                ((TextInputControl) row.lookup(".text-area")).setText("Said aloud");
                choice.fire();
                return true;
            });
        }
    }

    @Test
    void countsTheStandingMeetingAndRefusesWhatIsNoNumber() {
        open(first().id());
        click("#stop-communication");
        type("#meetings-kept", "6");
        type("#meetings-missed", "some");
        assertThat(shows("“some” is no number of meetings")).isTrue();
        type("#meetings-missed", "2");
        press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(first().meetings()).isEqualTo(new StandingMeetings(OptionalInt.of(6), OptionalInt.of(2)));
    }

    @Test
    void showsTheAgreedWordsWhenAsked() {
        open(first().id());
        assertThat(shows("Words under campus-goal")).isFalse();
        click(".agreed-words");
        assertThat(shows("Words under campus-goal")).isTrue();
    }

    @Test
    void tellsWhyAnEmptyOneIsNotHeld() {
        open(first().id());
        click("#stop-closing");
        click("#next-stop");
        assertThat(dialogs.told()).extracting(Problem::key).containsExactly("check-in.empty");
        assertThat(first().state()).isEqualTo(CheckInState.OPEN);
    }

    @Test
    void opensOneThatWasHeldAgain() {
        heldFirst();
        clock.set(FALL.plusDays(2).atTime(9, 0));
        go(new Place.CheckIn(first().id()));
        click("#reopen-check-in");
        assertThat(first().state()).isEqualTo(CheckInState.OPEN);
        assertThat(shows("Boundaries of work")).isTrue();
    }

    @Test
    void asksBeforeAPlannedOneBegins() {
        go(new Place.CheckIn(first().id()));
        assertThat(first().state()).isEqualTo(CheckInState.PLANNED);
        click("#begin-check-in");
        assertThat(first().state()).isEqualTo(CheckInState.OPEN);
    }

    @Test
    void plansMovesAndRemovesOnTheCampusPage() {
        clock.set(FALL.plusDays(10).atTime(9, 0));
        go(new Place.CampusPage(campus));
        assertThat(shows("0 of 2 check-ins held; the one of Sep 18, 2026 is overdue"))
                .isTrue();
        picture("check-ins-card");
        dialogs.willFill(form -> {
            ((TextField) form.lookup("#check-in-label")).setText("Mid-year");
            typeDate(form, "1/20/2027");
        });
        click("#add-check-in");
        assertThat(service().checkIns(agreement)).extracting(CheckIn::label).contains("Mid-year");
        assertThat(shows("0 of 3 check-ins held")).isTrue();
        dialogs.willFill(form -> typeDate(form, "10/5/2026"));
        click(".change-check-in");
        assertThat(first().plannedOn()).isEqualTo(LocalDate.of(2026, 10, 5));
        click(".remove-check-in");
        assertThat(service().checkIns(agreement)).hasSize(2);
    }

    @Test
    void tellsWhyADayOutsideTheYearIsRefused() {
        go(new Place.CampusPage(campus));
        dialogs.willFill(form -> typeDate(form, "1/20/2025"));
        click("#add-check-in");
        assertThat(dialogs.told()).extracting(Problem::key).containsExactly("check-in.day");
        assertThat(service().checkIns(agreement)).hasSize(2);
    }
}
