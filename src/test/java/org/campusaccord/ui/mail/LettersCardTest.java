package org.campusaccord.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.ui.District;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersCardTest extends WindowTest {
    @TempDir
    Path folder;

    /** Presses a button that may be out of sight. */
    private void keepPicture(String name) {
        Screenshots.take(robot.lookup("#letters").query(), name);
    }

    @Test
    void saysThatAllBeginsWithTheAgreement() {
        go(new Place.CampusPage(new District(workspace, YEAR).campus("Live Oak Elementary")));
        assertThat(shows("Once the agreement is started")).isTrue();
    }

    @Test
    void leadsToThePacketBeforeTheMeeting() {
        var district = new District(workspace, YEAR);
        var campus = district.campus("Live Oak Elementary");
        var id = district.draft(campus, 0, Optional.of(LocalDate.of(2026, 8, 25)));
        go(new Place.CampusPage(campus));
        keepPicture("letters-draft");

        pressButton("#open-packet");

        assertThat(place()).isEqualTo(new Place.Packet(id));
    }

    @Test
    void mailsTheSignedAgreementAndAsksWhetherItWasSent() {
        var district = new District(workspace, YEAR);
        var campus = district.campus("Live Oak Elementary");
        var id = district.signed(campus);
        go(new Place.CampusPage(campus));
        dialogs.willChoose(folder.resolve("agreement.eml"));
        pressButton("#mail-agreement");
        pressButton("#export-go");
        assertThat(folder.resolve("agreement.eml")).isNotEmptyFile();
        assertThat(shows("Was it sent?")).isTrue();
        keepPicture("letters-asked");
        picture("campus-letters");
        var letter = workspace.letters().letters(id).getFirst().id().value();

        pressButton("#letter-not-sent-" + letter);

        assertThat(workspace.letters().letters(id).getFirst().answer()).isEqualTo(LetterAnswer.NOT_SENT);
        assertThat(shows("Not sent: Agreement to Íñigo Muñoz 1")).isTrue();
        assertThat(shows("Was it sent?")).isFalse();
    }

    @Test
    void putsTheQuestionOff() {
        var district = new District(workspace, YEAR);
        var campus = district.campus("Live Oak Elementary");
        var id = district.signed(campus);
        go(new Place.CampusPage(campus));
        dialogs.willChoose(folder.resolve("agreement.eml"));
        pressButton("#mail-agreement");
        pressButton("#export-go");

        pressButton("#letter-later-"
                + workspace.letters().letters(id).getFirst().id().value());
        assertThat(shows("Was it sent?")).isFalse();

        go(new Place.CampusPage(campus));
        assertThat(shows("Was it sent?")).isTrue();
    }

    @Test
    void writesTheDatesOfTheCampus() {
        var district = new District(workspace, YEAR);
        var campus = district.campus("Live Oak Elementary");
        district.signed(campus);
        go(new Place.CampusPage(campus));
        dialogs.willChoose(folder.resolve("dates.ics"));

        pressButton("#export-calendar");
        assertThat(shows("For your own calendar")).isTrue();
        assertThat(shows("Left out: Private notes")).isTrue();
        pressButton("#export-go");

        assertThat(dialogs.offeredName()).isEqualTo("Coaching dates - Live Oak Elementary - 2026-27.ics");
        assertThat(folder.resolve("dates.ics")).isNotEmptyFile();
    }
}
