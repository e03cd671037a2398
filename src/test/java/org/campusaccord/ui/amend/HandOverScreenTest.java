package org.campusaccord.ui.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Pdfs;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet for a coach who came after the signing. */
class HandOverScreenTest extends WindowTest {
    private CampusId campus = new CampusId(0);
    private AgreementId id = new AgreementId(0);
    private Party newcomer = new Party(new PersonId(0), "", "", Role.COACH);

    @TempDir
    private Path folder;

    @BeforeEach
    void comeAfterTheSigning() {
        var district = new District(workspace, YEAR);
        campus = district.campus("Live Oak Elementary");
        id = district.signed(campus);
        workspace.campuses().unassign(campus, YEAR, district.party(id, Role.COACH));
        workspace.campuses().assign(campus, YEAR, Role.COACH, "Marisol Quintanilla", "");
        newcomer = district.party(id, Role.COACH);
    }

    private void preview() {
        go(new Place.CampusPage(campus));
        push("#preview-hand-over-" + newcomer.person().value());
    }

    @Test
    void showsThePagesOfTheSheet() {
        preview();

        assertThat(place()).isEqualTo(new Place.HandOver(id, newcomer.person()));
        assertThat(robot.lookup("#pages").query().getAccessibleText())
                .startsWith("Page 1 of ")
                .contains("Marisol Quintanilla");
        assertThat(shows("For Marisol Quintanilla, Instructional coach.")).isTrue();
        picture("hand-over-preview");
    }

    @Test
    void savesTheSheetAfterSayingWhomItIsFor() throws IOException {
        var file = folder.resolve("sheet.pdf");
        dialogs.willChoose(file);
        preview();
        push("#save-pdf");
        assertThat(shows("For the newcomer")).isTrue();
        push("#export-go");

        assertThat(Pdfs.text(Files.readAllBytes(file))).contains("Marisol Quintanilla");
        assertThat(workspace.audit().events(id).getLast().action()).isEqualTo(AuditAction.EXPORTED);
    }
}
