package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.signature.Attachment;
import org.campusaccord.domain.signature.Mark;
import org.campusaccord.domain.signature.Revision;
import org.campusaccord.domain.yearend.ReviewText;
import org.campusaccord.storage.AlteredScans;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Reviews;
import org.campusaccord.testing.Scans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class ScanExportsTest extends OneCampusTest {
    private static final byte[] SCAN = Scans.pdf(300_000, 1);

    private AgreementId id = new AgreementId(0);
    private Path target = Path.of("");

    @BeforeEach
    void sign() throws IOException {
        id = campus.signed();
        target = Files.createDirectory(folder.resolve("saved")).resolve("page.pdf");
    }

    private Revision text() {
        return campus.signing().revision(id).orElseThrow();
    }

    private Attachment attach(String name, byte[] content) {
        campus.signing().attachScan(id, Scans.onPaper(text()).id(), name, content);
        return campus.signing().attachments(text()).getLast();
    }

    private FileExport export(Attachment scan) {
        return campus.workspace().scans().ofAgreement(text(), scan, target);
    }

    private ReviewText review() {
        var review = Reviews.of(campus.workspace(), id).laid();
        review.parties().forEach(party -> review.sign(party, new Mark.OnPaper()));
        return campus.workspace().reviewSigning().text(id).orElseThrow();
    }

    private Attachment attachToReview(ReviewText text) {
        var signing = campus.workspace().reviewSigning();
        signing.attachScan(id, Scans.onPaper(text).id(), "review page.pdf", SCAN);
        return signing.attachments(text).getLast();
    }

    private AuditEvent lastExport() {
        return campus.workspace().audit().events(id).stream()
                .filter(event -> event.action() == AuditAction.EXPORTED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesBackAScanByteForByte() {
        var scan = attach("page.pdf", SCAN);
        campus.reopen();

        assertThat(export(scan).writeAndRecord()).isEqualTo(target).hasBinaryContent(SCAN);
    }

    @Test
    void givesBackAScanOfAReviewByteForByte() {
        var text = review();
        var scan = attachToReview(text);
        campus.reopen();
        campus.workspace().scans().ofReview(text, scan, target).writeAndRecord();

        assertThat(target).hasBinaryContent(SCAN);
    }

    @Test
    void givesBackTheOneThatWasAskedFor() {
        var first = attach("page.pdf", SCAN);
        attach("page.pdf", Scans.pdf(4_000, 2));
        export(first).write();

        assertThat(target).hasBinaryContent(SCAN);
    }

    @Test
    void givesBackAScanUnderAVersionThatWasAmendedSince() {
        var signed = text();
        var scan = attach("page.pdf", SCAN);
        var amending = new Amending(campus);
        amending.laid(id, "Two mornings a week");
        amending.signAll(id);
        campus.workspace().scans().ofAgreement(signed, scan, target).write();

        assertThat(target).hasBinaryContent(SCAN);
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        export(attach("page.pdf", SCAN)).write();
        export(attach("page.pdf", SCAN)).write();

        try (var files = Files.list(target.resolveSibling(""))) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void recordsTheExportOnceItIsThere() {
        var scan = attach("page.pdf", SCAN);
        var export = export(scan);
        export.write();
        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::action)
                .doesNotContain(AuditAction.EXPORTED);
        export.record();

        assertThat(lastExport().words()).isEqualTo("page.pdf (scan of the signature of Rosalind Achterberg)");
        assertThat(lastExport().about().revision()).hasValue(1);
    }

    @Test
    void recordsThatAScanIsOfAReview() {
        var text = review();
        campus.workspace().scans().ofReview(text, attachToReview(text), target).writeAndRecord();

        assertThat(lastExport().words()).startsWith("Year-end review: page.pdf");
        assertThat(lastExport().about().agreement()).isEqualTo(Optional.of(id));
    }

    @Test
    void refusesAScanThatWasAlteredAndWritesNothing() throws IOException {
        var scan = attach("page.pdf", SCAN);
        Files.writeString(target, "an older file");
        try (var _ = AlteredScans.in(folder.resolve("data"))) {
            assertProblem("scan.altered", () -> export(scan));
        }
        assertThat(target).hasContent("an older file");
    }

    @Test
    void refusesAnAlteredScanOfAReview() {
        var text = review();
        var scan = attachToReview(text);
        try (var _ = AlteredScans.in(folder.resolve("data"))) {
            assertProblem("scan.altered", () -> campus.workspace().scans().ofReview(text, scan, target));
        }
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesAScanOfAnotherText() {
        var text = review();
        var scan = attachToReview(text);

        assertProblem("scan.gone", () -> export(scan));
    }

    private static Attachment named(String name, String mediaType) {
        return new Attachment(1, 1, name, mediaType, 1, "", Instant.EPOCH);
    }

    @Test
    void offersTheNameThatTheFileHad() {
        assertThat(ScanExports.suggestedName(named("signed page.pdf", "application/pdf")))
                .isEqualTo("signed page.pdf");
        assertThat(ScanExports.suggestedName(named("Seite 2.JPEG", "image/jpeg")))
                .isEqualTo("Seite 2.jpeg");
    }

    @Test
    void offersANameThatSaysWhatIsInTheFile() {
        assertThat(ScanExports.suggestedName(named("scan", "image/png"))).isEqualTo("scan.png");
        assertThat(ScanExports.suggestedName(named("page 1: a/b.pdf", "image/jpeg")))
                .isEqualTo("page 1- a-b.pdf.jpg");
    }
}
