package org.campusaccord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the coach champion notes in private stays where it was noted. */
class PrivateTextTest extends WindowTest {
    private static final String CANARY = "Quillfeather";
    private static final String SHARED = "Words under non-evaluative.";

    private District district;
    private AgreementId id;

    @TempDir
    private Path folder;

    @BeforeEach
    void noteInPrivate() {
        district = new District(workspace, YEAR);
        var items = workspace.protocols().current().items();
        id = district.draft(district.campus("Live Oak Elementary"), items.size(), Optional.empty());
        items.forEach(item -> workspace.agreements().savePrivateNote(id, item.key(), CANARY));
        go(new Place.Walkthrough(id, "boundaries"));
        press(KeyCode.F9);
        assertThat(words()).contains(CANARY);
    }

    /** Everything that the window could show to somebody, hidden or not. */
    private String words() {
        return robot.lookup((Node node) -> true).queryAll().stream()
                .map(PrivateTextTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case TextInputControl input -> String.valueOf(input.getText());
            case Text text -> text.getText();
            default -> String.valueOf(node.getAccessibleText());
        };
    }

    /** Each page of the preview, as a screen reader says it. */
    private String pages() {
        var said = new StringBuilder();
        for (int page = 1; said.indexOf(page(page)) < 0; page++) {
            said.append(page(page));
        }
        return said.toString();
    }

    /** A page by its number; the last one for a number beyond it. */
    private String page(int number) {
        type("#page-number", String.valueOf(number));
        press(KeyCode.ENTER);
        return robot.lookup("#pages").query().getAccessibleText();
    }

    private void assertNotShownInReview() {
        go(new Place.Review(id));
        assertThat(words()).doesNotContain(CANARY);
        assertThat(pages()).contains(SHARED).doesNotContain(CANARY);
    }

    private void assertNotShownInSigning() {
        go(new Place.Signing(id, district.party(id, Role.COACH).person()));
        assertThat(words()).doesNotContain(CANARY);
        assertThat(pages()).contains(SHARED).doesNotContain(CANARY);
        onFx(() -> {
            robot.lookup("#as-text").queryAs(ToggleButton.class).fire();
            return true;
        });
        assertThat(words()).contains(SHARED).doesNotContain(CANARY);
    }

    private void assertNotExported() throws IOException {
        assertThat(Files.pdfWords(export(ExportFormat.PDF))).contains(SHARED).doesNotContain(CANARY);
        assertThat(Files.workbookWords(export(ExportFormat.WORKBOOK)))
                .contains(SHARED)
                .doesNotContain(CANARY);
        assertThat(Files.unpacked(export(ExportFormat.WORD))).contains(SHARED).doesNotContain(CANARY);
        assertThat(Files.unpacked(export(ExportFormat.WORKBOOK)))
                .contains(SHARED)
                .doesNotContain(CANARY);
        assertThat(java.nio.file.Files.readString(export(ExportFormat.JSON)))
                .contains(SHARED)
                .doesNotContain(CANARY);
        var district = folder.resolve("district.xlsx");
        workspace.exports().workbook(YEAR, district).write();
        assertThat(Files.workbookWords(district)).contains(SHARED).doesNotContain(CANARY);
    }

    private Path export(ExportFormat format) {
        return workspace
                .exports()
                .agreement(id, OptionalInt.empty(), format, folder.resolve("agreement." + format.extension()))
                .write();
    }

    @Test
    void staysOutOfEverythingThatIsMadeOfADraft() throws IOException {
        assertNotShownInReview();
        assertNotExported();
    }

    @Test
    void staysOutOfWhatThePartiesSeeAndSign() throws IOException {
        workspace.signing().prepare(id);
        assertNotShownInReview();
        assertNotShownInSigning();
        assertNotExported();
    }

    @Test
    void staysOutOfASignedAgreement() throws IOException {
        workspace.signing().prepare(id);
        workspace.agreements().agreement(id).parties().forEach(party -> district.sign(id, party));
        assertNotShownInReview();
        assertNotExported();
    }

    @Test
    void staysOutOfTheWordsThatTheNextYearLooksBackOn() {
        var next = new District(workspace, YEAR.next());
        var campus = workspace.agreements().agreement(id).campus().id();
        next.people(campus);
        go(new Place.Walkthrough(workspace.agreements().start(campus, YEAR.next()), "boundaries"));
        press(KeyCode.F9);

        assertThat(words()).contains(SHARED).doesNotContain(CANARY);
    }
}
