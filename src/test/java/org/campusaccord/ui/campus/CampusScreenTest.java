package org.campusaccord.ui.campus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.testing.Pdfs;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class CampusScreenTest extends WindowTest {
    private District district;
    private CampusId campus;

    @BeforeEach
    void arrive() {
        district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        var before = new District(workspace, YEAR.previous());
        before.people(campus);
        before.signed(campus);
        go(new Place.CampusPage(campus));
    }

    private AgreementId thisYear() {
        return workspace.agreements().find(campus, YEAR).orElseThrow();
    }

    @Test
    void startsTheAgreementAndOpensTheConversation() {
        picture("campus-new");
        click("#next-step");

        assertThat(place()).isEqualTo(new Place.Walkthrough(thisYear()));
    }

    @Test
    void opensTheReviewWhereEveryItemIsSettled() {
        district.ready(campus);
        go(new Place.CampusPage(campus));
        picture("campus-ready");
        click("#next-step");

        assertThat(place()).isEqualTo(new Place.Review(thisYear()));
    }

    @Test
    void leadsToTheCheckInThatIsDueAndStillToTheSignedText() {
        var signed = district.signed(campus);
        var checkIn = workspace.checkIns().add(signed, "First look", LocalDate.now(clock));
        go(new Place.CampusPage(campus));
        picture("campus-check-in-due");
        click("#next-step");
        assertThat(place()).isEqualTo(new Place.CheckIn(checkIn));

        go(new Place.CampusPage(campus));
        click("#open-signed");
        assertThat(place()).isEqualTo(new Place.Review(signed));
    }

    @Test
    void writesTheBinderOfThisCampusAlone(@TempDir Path folder) throws IOException {
        district.signed(campus);
        district.signed(district.campus("Bluestem Middle"));
        go(new Place.CampusPage(campus));
        var file = folder.resolve("binder.pdf");
        dialogs.willChoose(file);
        picture("campus-binder");
        click("#export-binder");

        assertThat(dialogs.offeredName()).contains("Live Oak Elementary");
        assertThat(Pdfs.text(Files.readAllBytes(file)))
                .contains("Live Oak Elementary")
                .doesNotContain("Bluestem Middle");
    }

    @Test
    void addsACoachByKeyboard() {
        click("#add-person");
        type("Marisol Quintanilla");
        press(KeyCode.TAB);
        type("marisol@pecanvalley.example");
        picture("campus-adding");
        press(KeyCode.ENTER);

        assertThat(workspace.campuses().campus(campus, YEAR).parties())
                .extracting(Party::name)
                .contains("Marisol Quintanilla");
    }

    /** The offer of somebody from another campus, in whatever menu it is shown. */
    private Optional<MenuItem> suggestion() {
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> item.getText().contains("Brien-Smith 2"))
                .findFirst();
    }

    @Test
    void offersPeopleOfOtherCampuses() throws TimeoutException {
        district.campus("Bluestem Middle");
        go(new Place.CampusPage(campus));
        click("#add-person");
        robot.write("Brien");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> suggestion().isPresent());
        onFx(() -> {
            suggestion().orElseThrow().fire();
            return true;
        });
        click("#person-save");

        assertThat(workspace.campuses().campus(campus, YEAR).parties())
                .extracting(Party::name)
                .contains("Łukasz O’Brien-Smith 2");
    }

    @Test
    void keepsAnUnreadableAddressAndSaysSoBesideIt() {
        click("#add-person");
        type("Marisol Quintanilla");
        press(KeyCode.TAB);
        type("marisol");
        press(KeyCode.ENTER);

        assertThat(shows("“marisol” has no name or no place around one @ sign."))
                .isTrue();
        assertThat(robot.lookup("#person-email").queryTextInputControl().getText())
                .isEqualTo("marisol");
    }

    @Test
    void keepsADateThatIsNoneAndSaysHowToWriteOne() {
        district.draft(campus, 2, Optional.of(LocalDate.of(2026, 8, 25)));
        go(new Place.CampusPage(campus));
        DatePicker date = robot.lookup("#meeting-date").queryAs(DatePicker.class);
        onFx(() -> {
            date.getEditor().requestFocus();
            date.getEditor().selectAll();
            return true;
        });
        robot.write("soonish");
        press(KeyCode.TAB);

        assertThat(date.getEditor().getText()).isEqualTo("soonish");
        assertThat(shows("“soonish” is not a date.")).isTrue();
        picture("campus-date");
    }

    @Test
    void keepsTheDateOfTheMeeting() {
        district.draft(campus, 2, Optional.empty());
        go(new Place.CampusPage(campus));
        DatePicker date = robot.lookup("#meeting-date").queryAs(DatePicker.class);
        onFx(() -> {
            date.requestFocus();
            return true;
        });
        robot.write("9/2/2026");
        press(KeyCode.ENTER);

        assertThat(workspace.agreements().agreement(thisYear()).meetingDate()).contains(LocalDate.of(2026, 9, 2));
    }

    @Test
    void changesTheNameOfTheCampus() {
        click("#change-campus");
        type("#campus-name", "Live Oak Primary");
        press(KeyCode.ENTER);

        assertThat(workspace.campuses().campus(campus, YEAR).campus().name()).isEqualTo("Live Oak Primary");
        assertThat(shows("Live Oak Primary")).isTrue();
    }

    @Test
    void asksBeforeAMeetingDateThatIsNoneIsLost() {
        district.draft(campus, 0, Optional.empty());
        go(new Place.CampusPage(campus));
        DatePicker date = robot.lookup("#meeting-date").query();
        onFx(() -> {
            date.requestFocus();
            return true;
        });
        write("soonish");
        dialogs.willAnswer(false);
        go(new Place.Today());

        assertThat(dialogs.losing()).isEqualTo("soonish");
        assertThat(place()).isEqualTo(new Place.CampusPage(campus));
        picture("campus-date-not-saved");
    }

    @Test
    void asksBeforeAPersonIsLostWhoWasNotAdded() {
        click("#add-person");
        type("Marisol Quintanilla");
        dialogs.willAnswer(false);
        go(new Place.Today());

        assertThat(dialogs.losing()).isEqualTo("Marisol Quintanilla");
    }

    @Test
    void asksBeforeANewNameOfTheCampusIsLost() {
        click("#change-campus");
        type("#campus-name", "Burr Oak Elementary");
        go(new Place.Today());

        assertThat(dialogs.losing()).startsWith("Burr Oak Elementary");
    }

    @Test
    void asksNothingAboutAFormThatNobodyTypedIn() {
        click("#change-campus");
        go(new Place.Today());

        assertThat(dialogs.asked()).isEmpty();
    }
}
