package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.campusaccord.application.seal.SealVerdict.Unchanged;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.campus.PersonId;
import org.campusaccord.domain.checkin.CommitmentCheck;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class AmendedExportTest extends OneCampusTest {
    private AgreementId id;

    @BeforeEach
    void open() {
        id = campus.signed();
    }

    private void amend() {
        var amending = new Amending(campus);
        var written = amending.written(id, "Words under agreement, newly put.");
        campus.workspace().amendments().saveAllSign(written.id(), false);
        campus.workspace().amendments().lay(written.id());
        amending.signAll(id);
    }

    private Path export(OptionalInt revision, ExportFormat format, String name) {
        return campus.workspace()
                .exports()
                .agreement(id, revision, format, folder.resolve(name))
                .writeAndRecord();
    }

    private static String text(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private int sealedRevision(Path file) {
        var verdict = campus.workspace().seals().verify(file);
        assertThat(verdict).isInstanceOf(Unchanged.class);
        return ((Unchanged) verdict).text().facts().revision();
    }

    @Test
    void eachRevisionIsExportedUnderItsOwnSeal() {
        var before = export(OptionalInt.empty(), ExportFormat.PDF, "before.pdf");
        amend();
        assertThat(sealedRevision(export(OptionalInt.empty(), ExportFormat.PDF, "new.pdf")))
                .isEqualTo(2);
        assertThat(sealedRevision(export(OptionalInt.of(1), ExportFormat.PDF, "first.pdf")))
                .isEqualTo(1);
        assertThat(sealedRevision(before)).isEqualTo(1);
        assertProblem("export.other-revision", () -> export(OptionalInt.of(3), ExportFormat.PDF, "third.pdf"));
    }

    @Test
    void coverOfARevisionThatIsNotInForceSaysSo() throws IOException {
        assertThat(text(export(OptionalInt.of(1), ExportFormat.PDF, "signed.pdf")))
                .contains("Signed by everyone")
                .doesNotContain("No longer the text in force");
        amend();

        assertThat(text(export(OptionalInt.of(1), ExportFormat.PDF, "first.pdf")))
                .contains("No longer the text in force")
                .contains("REVISION 1, NO LONGER IN FORCE · Live Oak Elementary · 2026–27 · Binder copy")
                .contains("This is revision 1, signed on Aug 18, 2026. Revision 2, signed on Aug 18, 2026, has taken")
                .contains("Status Replaced by revision 2");
        assertThat(text(export(OptionalInt.of(2), ExportFormat.PDF, "second.pdf")))
                .doesNotContain("No longer the text in force", "NO LONGER IN FORCE")
                .contains("Status Signed");
    }

    @Test
    void amendedPdfShowsTheChangeWithItsReasonAndTheWholeText() throws IOException {
        amend();
        var text = text(export(OptionalInt.empty(), ExportFormat.PDF, "new.pdf"));
        assertThat(text)
                .contains("What this revision changes")
                .contains("The coach has another campus")
                .contains("Before: revision 1")
                .contains("After: revision 2")
                .contains("Share the fall results")
                .contains("is not asked again: Rosalind Achterberg");
    }

    @Test
    void signedTextIsExportedWhileItsAmendmentIsBeingSigned() {
        new Amending(campus).laid(id, "New words.");
        assertThat(sealedRevision(export(OptionalInt.empty(), ExportFormat.PDF, "now.pdf")))
                .isEqualTo(1);
        assertThat(text(campus)).contains("What this revision changes");
    }

    private String text(OneCampus here) {
        return here.workspace().exports().document(id).headings().toString();
    }

    @Test
    void jsonOfAnAmendedRevisionSaysWhatItAmends() throws IOException {
        amend();
        assertThat(Files.readString(export(OptionalInt.empty(), ExportFormat.JSON, "new.json")))
                .contains("\"amends\"")
                .contains("\"askedBy\" : \"Nguyễn Thị Hồng\"");
        assertThat(Files.readString(export(OptionalInt.of(1), ExportFormat.JSON, "first.json")))
                .doesNotContain("\"amends\"");
    }

    @Test
    void wordCopyTellsTheChangeInWords() throws IOException {
        amend();
        var file = export(OptionalInt.empty(), ExportFormat.WORD, "new.docx");
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(word.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .anySatisfy(text -> assertThat(text).contains("Before: revision 1"))
                    .anySatisfy(text -> assertThat(text).contains("[added: , newly put]"));
        }
    }

    @Test
    void summaryTellsRevisionAndStatus() {
        amend();
        assertThat(campus.agreements().summaries())
                .singleElement()
                .satisfies(summary -> assertThat(summary.revision()).isEqualTo(2))
                .satisfies(summary -> assertThat(summary.status()).isEqualTo(AgreementStatus.SIGNED))
                .satisfies(summary -> assertThat(summary.sha256())
                        .isEqualTo(Optional.of(
                                campus.signing().revision(id).orElseThrow().sha256())));
    }

    @Test
    void handOverSheetTellsWhoIsWhoWhatIsOpenAndWhatComesNext() throws IOException {
        var ana = new Amending(campus).newCoach(id, "Ana Quintanilla");
        var file = campus.workspace()
                .handOvers()
                .export(id, ana.person(), folder.resolve("sheet.pdf"))
                .writeAndRecord();
        assertThat(text(file))
                .contains("For Ana Quintanilla, Instructional coach")
                .contains("No longer here Nguyễn Thị Hồng")
                .contains("Share the fall results")
                .contains("Oct 30, 2026")
                .contains("Words under");
    }

    @Test
    void handOverSheetIsForPartiesOnly() {
        assertProblem("affirm.no-party", () -> campus.workspace().handOvers().document(id, new PersonId(4711)));
    }

    @Test
    void handOverSheetTellsByWhenThingsAreExpectedNowAndEachCheckInOnce() throws IOException {
        var checkIns = campus.workspace().checkIns();
        var first = checkIns.checkIns(id).getFirst().id();
        campus.clock().set(LocalDate.of(2026, 9, 18).atTime(15, 0));
        checkIns.begin(first);
        var commitment =
                campus.agreements().agreement(id).commitments().getFirst().id();
        var moved = new CommitmentCheck(Optional.empty(), "", Optional.of(LocalDate.of(2026, 12, 4)));
        checkIns.notes().saveCommitment(first, commitment, moved);
        checkIns.hold(first, LocalDate.of(2026, 9, 18));
        var ana = new Amending(campus).newCoach(id, "Ana Quintanilla");

        var sheet = text(campus.workspace()
                .handOvers()
                .export(id, ana.person(), folder.resolve("sheet.pdf"))
                .writeAndRecord());
        var next = sheet.substring(sheet.indexOf("comes next"), sheet.indexOf("What was agreed"));
        assertThat(next).contains("Dec 4, 2026").doesNotContain("Oct 30, 2026");
        assertThat(next.split("Last of check-ins", -1)).hasSize(2);
    }
}
