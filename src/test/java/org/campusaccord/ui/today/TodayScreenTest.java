package org.campusaccord.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.campusaccord.domain.agreement.Commitment;
import org.campusaccord.domain.agreement.CommitmentId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.domain.mail.LetterKind;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class TodayScreenTest extends WindowTest {
    @Test
    void leadsFromADueAgreementToDoingIt() {
        var district = new District(workspace, YEAR);
        var waiting = district.ready(district.campus("Live Oak Elementary"));
        district.sign(waiting, district.party(waiting, Role.PRINCIPAL));
        var declined = district.ready(district.campus("Bluestem Middle"));
        workspace
                .signing()
                .decline(declined, district.party(declined, Role.COACH).person(), "Testing duty is still open.");
        district.draft(district.campus("Tallgrass High"), 4, Optional.of(LocalDate.of(2026, 8, 21)));
        district.draft(district.campus("Juniper Middle"), 0, Optional.of(LocalDate.of(2026, 8, 11)));
        district.draft(district.campus("Pecan Hollow Elementary"), 7, Optional.empty());
        district.signed(district.campus("Cedar Creek Elementary"));
        for (int i = 1; i <= 10; i++) {
            district.campus("Prairie Elementary No. " + i);
        }
        go(new Place.Today());
        picture("today");

        robot.clickOn("Live Oak Elementary");

        assertThat(place()).isEqualTo(new Place.Review(waiting));
    }

    @Test
    void saysThatNothingIsDue() {
        var district = new District(workspace, YEAR);
        district.signed(district.campus("Live Oak Elementary"));
        go(new Place.Today());

        assertThat(shows("Nothing is due")).isTrue();
        picture("today-nothing");
    }

    @Test
    void offersTheRosterWhereThereIsNoCampus() {
        go(new Place.Today());
        picture("today-empty");
        robot.clickOn(MESSAGES.get("common.import-roster"));

        assertThat(place()).isEqualTo(new Place.RosterImport());
    }

    @Test
    void showsMoreOfAGroupWhenAsked() {
        var district = new District(workspace, YEAR);
        for (int i = 1; i <= 11; i++) {
            district.campus("Prairie Elementary No. " + i);
        }
        go(new Place.Today());
        assertThat(shows("Prairie Elementary No. 9")).isFalse();
        picture("today-folded");

        press("#more-NOT_STARTED");
        assertThat(shows("Prairie Elementary No. 9")).isTrue();

        press("#fewer-NOT_STARTED");
        assertThat(shows("Prairie Elementary No. 9")).isFalse();
    }

    @Test
    void whatIsOutOfSightFollowsOnceTheRestIsPainted() throws TimeoutException {
        var district = new District(workspace, YEAR);
        for (int i = 1; i <= 8; i++) {
            district.draft(district.campus("Prairie Elementary No. " + i), 0, Optional.of(LocalDate.of(2026, 8, 25)));
            district.draft(district.campus("Mesquite Middle No. " + i), 2, Optional.empty());
        }
        district.campus("Tallgrass High");
        go(new Place.Today());

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shows("Tallgrass High"));
    }

    @Test
    void tellsOfCommitmentsWithWhoAndSinceWhen() {
        var campus = new District(workspace, YEAR).campus("Live Oak Elementary");
        commit(campus, "Share the fall results", LocalDate.of(2026, 8, 11));
        commit(campus, "Visit every classroom", LocalDate.of(2026, 9, 30));
        signAll(campus);
        go(new Place.Today());

        assertThat(shows("Share the fall results")).isTrue();
        assertThat(shows("Live Oak Elementary · Íñigo Muñoz 1 · due since Aug 11, 2026"))
                .isTrue();
        assertThat(shows("Overdue")).isTrue();
        assertThat(shows("Visit every classroom")).isFalse();
        picture("today-commitments");

        robot.clickOn("Share the fall results");
        assertThat(place()).isEqualTo(new Place.CampusPage(campus));
    }

    private void commit(CampusId campus, String what, LocalDate due) {
        var district = new District(workspace, YEAR);
        var id = workspace.agreements().find(campus, YEAR).orElseGet(() -> district.draft(campus, 9, Optional.empty()));
        var owner = district.party(id, Role.PRINCIPAL).person();
        workspace
                .agreements()
                .addCommitment(
                        id, new Commitment(new CommitmentId(0), "goals", what, Optional.of(owner), Optional.of(due)));
    }

    private void signAll(CampusId campus) {
        var district = new District(workspace, YEAR);
        var id = workspace.agreements().find(campus, YEAR).orElseThrow();
        workspace.signing().prepare(id);
        workspace.agreements().agreement(id).parties().forEach(party -> district.sign(id, party));
    }

    @Test
    void asksWhetherAPacketWasSent(@TempDir Path folder) {
        var district = new District(workspace, YEAR);
        var id = district.draft(district.campus("Live Oak Elementary"), 0, Optional.of(LocalDate.of(2026, 8, 25)));
        go(new Place.Today());
        assertThat(shows("nobody has the packet yet")).isTrue();
        var packet = workspace.packets().enclosure(id);
        workspace
                .letters()
                .draft(id, LetterKind.PACKET, Optional.empty(), packet, folder.resolve("packet.eml"))
                .writeAndRecord();
        go(new Place.Today());
        assertThat(shows("nobody has the packet yet")).isFalse();
        picture("today-letter");
        var letter = workspace.letters().letters(id).getFirst().id();

        press("#letter-sent-" + letter.value());

        assertThat(workspace.letters().letters(id).getFirst().answer()).isEqualTo(LetterAnswer.SENT);
        assertThat(shows("Was it sent?")).isFalse();
    }

    /** Presses a button that may be out of sight. */
    private void press(String selector) {
        onFx(() -> {
            robot.lookup(selector).queryButton().fire();
            return true;
        });
    }

    @Test
    void tellsInTheNewYearWhatTheOldOneLeftOpen() {
        var before = new District(workspace, YEAR.previous());
        var campus = before.campus("Live Oak Elementary");
        var waiting = before.ready(campus);
        new District(workspace, YEAR).people(campus);
        go(new Place.Today());
        assertThat(shows("One matter of 2025–26 is still open.")).isTrue();
        picture("today-year-before");

        click("#show-year-before");
        assertThat(shows("School year 2025–26")).isTrue();
        robot.clickOn("Live Oak Elementary");
        assertThat(place()).isEqualTo(new Place.Review(waiting));
    }
}
