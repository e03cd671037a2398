package org.campusaccord.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.ItemOutcome;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.testing.Pdfs;
import org.campusaccord.ui.District;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedReviewTest extends WindowTest {
    private District district;
    private AgreementId id;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        district = new District(workspace, YEAR);
        id = district.signed(district.campus("Live Oak Elementary"));
        go(new Place.Review(id));
    }

    private void attach(String name, String content) throws IOException {
        dialogs.willChoose(Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1));
        push("#attach-scan-" + district.party(id, Role.COACH).person().value());
    }

    private java.util.List<Attachment> attachments() {
        return workspace.signing().attachments(workspace.signing().revision(id).orElseThrow());
    }

    @Test
    void showsAndSavesTheCopyOfAnotherReader() throws IOException {
        var file = folder.resolve("district.pdf");
        dialogs.willChoose(file);
        var copies = robot.lookup("#preview-copy").queryComboBox();
        onFx(() -> {
            copies.getSelectionModel().selectLast();
            return true;
        });
        picture("review-copy");
        push("#save-pdf");
        push("#export-go");

        assertThat(dialogs.offeredName()).contains("District copy");
        assertThat(Pdfs.text(Files.readAllBytes(file)))
                .contains("District copy")
                .doesNotContain("Binder copy");
    }

    @Test
    void saysUnderWhichTextEverybodySigned() {
        var revision = workspace.signing().revision(id).orElseThrow();

        assertThat(shows("Everybody has signed; the text is frozen since Aug 18, 2026."))
                .isTrue();
        assertThat(shows("SHA-256 of the text: " + revision.sha256())).isTrue();
    }

    @Test
    void attachesTheScanOfASignatureOnPaper() throws IOException {
        attach("signed page.pdf", "%PDF-1.7 and what follows");

        assertThat(attachments()).singleElement().satisfies(scan -> {
            assertThat(scan.fileName()).isEqualTo("signed page.pdf");
            assertThat(scan.mediaType()).isEqualTo("application/pdf");
        });
        assertThat(shows("Scan attached: signed page.pdf")).isTrue();
    }

    @Test
    void remembersTheFolderOfTheScans() throws IOException {
        attach("signed page.pdf", "%PDF-1.7 and what follows");

        assertThat(workspace.settings().lastFolder("scan")).contains(folder);
    }

    @Test
    void refusesAFileThatIsNoScan() throws IOException {
        attach("letter.pdf", "Dear all, this is a letter.");

        assertThat(dialogs.told()).containsExactly(Problem.of("scan.kind", "letter.pdf"));
        assertThat(attachments()).isEmpty();
    }

    @Test
    void saysWhenTheScanIsGone() {
        dialogs.willChoose(folder.resolve("gone.pdf"));
        push("#attach-scan-" + district.party(id, Role.COACH).person().value());

        assertThat(dialogs.told()).extracting(Problem::key).containsExactly("scan.unreadable");
    }

    @Test
    void showsTheConversationReadOnlyAndSaysWhy() {
        go(new Place.Walkthrough(id, "roles"));
        picture("walkthrough-signed");

        assertThat(shows("This agreement is signed. Its words cannot be edited."))
                .isTrue();
        assertThat(robot.lookup("#statement-agreement").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#add-commitment").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#end-unresolved").query().isVisible()).isFalse();
    }

    @Test
    void endsNoItemAgainWhileReading() {
        go(new Place.Walkthrough(id, "roles"));
        push("#next-item");

        assertThat(robot.lookup("#item-clients").tryQuery()).isPresent();
        assertThat(workspace.agreements().agreement(id).state("roles").outcome())
                .isEqualTo(ItemOutcome.AGREED);
        assertThat(dialogs.told()).isEmpty();
    }
}
