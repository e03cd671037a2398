package org.campusaccord.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.Answer;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.storage.AlteredScans;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Reviews;
import org.campusaccord.testing.Scans;
import org.campusaccord.ui.District;
import org.campusaccord.ui.Screenshots;
import org.campusaccord.ui.WindowTest;
import org.campusaccord.ui.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans of signatures on paper are attached and saved again where the signatures are shown. */
class ScansTest extends WindowTest {
    private static final byte[] SCAN = Scans.pdf(40_000, 1);

    /** What pictures show above the button that was pressed. */
    private static final double ABOVE = 200;

    private District district;
    private AgreementId id;
    private Party coach;
    private Path data = Path.of("");
    private Path saved = Path.of("");
    private String pressed = "";

    @TempDir
    private Path folder;

    @Override
    protected void furnish(Path store) {
        super.furnish(store);
        data = store;
    }

    @BeforeEach
    void begin() throws IOException {
        district = new District(workspace, YEAR);
        id = district.ready(district.campus("Live Oak Elementary"));
        coach = district.party(id, Role.COACH);
        saved = Files.createDirectory(folder.resolve("saved")).resolve("page of Live Oak.pdf");
    }

    private void sign() {
        workspace.agreements().agreement(id).parties().forEach(party -> district.sign(id, party));
        go(new Place.Review(id));
    }

    private void attach() throws IOException {
        dialogs.willChoose(Files.write(folder.resolve("signed page.pdf"), SCAN));
        push("#attach-scan-" + coach.person().value());
    }

    private void save(List<Attachment> scans) {
        dialogs.willChoose(saved);
        pressed = "save-scan-" + scans.getFirst().id();
        push("#" + pressed);
        push("#export-go");
    }

    /** Of the button that was pressed, which mostly lies below what the window shows first. */
    private void pictures(String name) {
        reveal();
        picture(name);
        large(() -> {
            reveal();
            Screenshots.take(scene(), name + "-large");
        });
    }

    private void reveal() {
        onFx(() -> {
            var button = robot.lookup("#" + pressed).query();
            for (Node above = button; above != null; above = above.getParent()) {
                if (above instanceof ScrollPane pane) {
                    var page = pane.getContent();
                    var hidden = page.getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
                    pane.setVvalue((page.sceneToLocal(button.localToScene(0, 0)).getY() - ABOVE) / hidden);
                }
            }
            return true;
        });
    }

    private List<Attachment> scans() {
        return workspace.signing().attachments(workspace.signing().revision(id).orElseThrow());
    }

    private List<Attachment> scansOfReview() {
        var text = workspace.reviewSigning().text(id).orElseThrow();
        return workspace.reviewSigning().attachments(text);
    }

    @Test
    void savesTheScanOfAnAgreementAndOffersToOpenIt() throws IOException {
        sign();
        attach();
        save(scans());

        assertThat(saved).hasBinaryContent(SCAN);
        assertThat(dialogs.offeredName()).isEqualTo("signed page.pdf");
        assertThat(shows("Saved as " + saved)).isTrue();
        assertThat(robot.lookup("Open").tryQuery()).isPresent();
        assertThat(workspace.audit().events(id).getLast().action()).isEqualTo(AuditAction.EXPORTED);
        pictures("scan-agreement");
    }

    @Test
    void saysWhomAScanIsForBeforeItIsSaved() throws IOException {
        sign();
        attach();
        dialogs.willChoose(saved);
        pressed = "save-scan-" + scans().getFirst().id();
        push("#" + pressed);

        assertThat(shows("For the campus binder: the scan as it was attached.")).isTrue();
        assertThat(shows("The scan shows a signature. Whoever gets the file sees it"))
                .isTrue();
        assertThat(shows("Nothing can be left out of a picture")).isTrue();
        assertThat(saved).doesNotExist();
        pictures("scan-note");
    }

    @Test
    void opensTheDialogWhereTheLastExportWent() throws IOException {
        sign();
        attach();
        save(scans());
        save(scans());

        assertThat(dialogs.offeredFolder()).contains(saved.resolveSibling(""));
    }

    @Test
    void attachesAndSavesBeforeEverybodyHasSigned() throws IOException {
        district.sign(id, coach);
        go(new Place.Review(id));
        attach();
        save(scans());

        assertThat(saved).hasBinaryContent(SCAN);
    }

    @Test
    void saysThatAScanWasAlteredAndWritesNothing() throws IOException {
        sign();
        attach();
        try (var _ = AlteredScans.in(data)) {
            save(scans());
        }

        assertThat(shows("does not have the fingerprint that was recorded when it was attached"))
                .isTrue();
        assertThat(saved).doesNotExist();
    }

    @Test
    void savesAScanUnderAVersionThatWasAmendedSince() throws IOException {
        sign();
        attach();
        var scans = scans();
        amend();
        go(new Place.Review(id));
        assertThat(shows("Signed on paper under revision 1")).isTrue();
        save(scans);

        assertThat(saved).hasBinaryContent(SCAN);
        pictures("scan-earlier");
    }

    private void amend() {
        var amendments = workspace.amendments();
        var begun = amendments.begin(id, Optional.empty()).id();
        amendments.saveAnswer(begun, Amending.ROLES, new Answer.Statement("Two mornings a week"));
        amendments.saveReason(begun, "Another campus", Optional.of(coach.person()));
        amendments.lay(begun);
        workspace.signing().signers(id).forEach(signer -> district.sign(id, signer));
    }

    @Test
    void attachesAndSavesTheScanOfAReview() throws IOException {
        sign();
        var review = Reviews.of(workspace, id).laid();
        review.sign(coach, new Mark.OnPaper());
        go(new Place.YearReview(id));
        attach();
        assertThat(shows("Scan attached: signed page.pdf")).isTrue();
        save(scansOfReview());

        assertThat(saved).hasBinaryContent(SCAN);
        pictures("scan-review-signers");
    }

    @Test
    void attachesAndSavesOnceTheReviewIsSigned() throws IOException {
        sign();
        var review = Reviews.of(workspace, id).laid();
        review.parties().forEach(party -> review.sign(party, new Mark.OnPaper()));
        go(new Place.YearReview(id));
        attach();
        save(scansOfReview());

        assertThat(saved).hasBinaryContent(SCAN);
        pictures("scan-review-closed");
    }

    @Test
    void saysThatTheScanOfAReviewWasAltered() throws IOException {
        sign();
        var review = Reviews.of(workspace, id).laid();
        review.sign(coach, new Mark.OnPaper());
        go(new Place.YearReview(id));
        attach();
        try (var _ = AlteredScans.in(data)) {
            save(scansOfReview());
        }

        assertThat(shows("does not have the fingerprint")).isTrue();
        assertThat(saved).doesNotExist();
    }
}
