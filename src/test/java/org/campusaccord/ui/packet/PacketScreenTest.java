package org.campusaccord.ui.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.mail.LetterAnswer;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketScreenTest extends WindowTest {
    @TempDir
    Path folder;

    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void plan() {
        var district = new District(workspace, YEAR);
        id = district.draft(district.campus("Live Oak Elementary"), 0, Optional.of(LocalDate.of(2026, 8, 25)));
    }

    @Test
    void draftsMailWithThePacket() throws IOException {
        go(new Place.Today());
        robot.clickOn("Open the packet");
        assertThat(place()).isEqualTo(new Place.Packet(id));
        var file = folder.resolve("packet.eml");
        dialogs.willChoose(file);

        click("#mail-packet");
        assertThat(shows("A letter to Íñigo Muñoz 1")).isTrue();
        assertThat(shows("Not to Łukasz O’Brien-Smith 1")).isTrue();
        assertThat(file).doesNotExist();
        picture("packet-before");
        click("#export-go");

        assertThat(dialogs.offeredName()).isEqualTo("Mail with Agenda packet - Live Oak Elementary - 2026-27.eml");
        assertThat(Files.readString(file)).contains("X-Unsent: 1", "principal1@pecanvalley.example");
        assertThat(shows("Nothing is sent yet")).isTrue();
        assertThat(shows("There is no e-mail address for Łukasz O’Brien-Smith 1"))
                .isTrue();
        assertThat(workspace.letters().letters(id)).hasSize(1);
        picture("packet");
    }

    @Test
    void writesToNobodyWithoutAddresses() {
        workspace
                .agreements()
                .agreement(id)
                .parties()
                .forEach(party -> workspace
                        .campuses()
                        .changePerson(new org.campusaccord.domain.campus.Person(party.person(), party.name(), "")));
        go(new Place.Packet(id));
        var file = folder.resolve("packet.eml");
        dialogs.willChoose(file);

        click("#mail-packet");

        assertThat(shows("so there is nobody to write to")).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void notesThatThePacketWasHandedOut() {
        go(new Place.Packet(id));

        click("#packet-handed-out");

        assertThat(shows("the packet was handed out")).isTrue();
        assertThat(workspace.letters().letters(id).getFirst().answer()).isEqualTo(LetterAnswer.SENT);
    }
}
