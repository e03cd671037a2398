package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.application.seal.VerdictWords;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Pdfs;
import org.campusaccord.testing.Problems;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

@Beside
class ReviewExportsTest extends ReviewedAgreementTest {
    private Path export(ExportFormat format) {
        return campus.workspace()
                .reviewExports()
                .review(id, format, folder.resolve("review." + format.extension()))
                .writeAndRecord();
    }

    private static String cells(Path file, String sheet) throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = WorkbookFactory.create(in)) {
            var words = new StringBuilder();
            workbook.getSheet(sheet)
                    .forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
            return words.toString();
        }
    }

    @Test
    void sealsAReviewThatEverybodySigned() {
        review().signed();
        var verdict = campus.workspace().seals().verify(export(ExportFormat.PDF));

        assertThat(verdict).isInstanceOfSatisfying(SealVerdict.Unchanged.class, unchanged -> {
            assertThat(unchanged.isConfirmed()).isTrue();
            assertThat(unchanged.text().facts().kind()).isEqualTo(RevisionKind.REVIEW);
        });
        assertThat(new VerdictWords(new Messages(Locale.US), OneCampus.ZONE).lines(verdict))
                .contains("Year-end review of Live Oak Elementary, 2026–27.");
    }

    @Test
    void sealsTheDistrictsCopyAsTheExcerptThatItIs() throws IOException {
        review().signed();
        var file = campus.workspace()
                .reviewExports()
                .review(id, ExportFormat.PDF, Audience.DISTRICT, folder.resolve("review.pdf"))
                .writeAndRecord();
        var verdict = campus.workspace().seals().verify(file);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        SealVerdict.Unchanged.class,
                        unchanged -> assertThat(unchanged.isConfirmed()).isTrue());
        assertThat(new VerdictWords(new Messages(Locale.US), OneCampus.ZONE).lines(verdict))
                .anyMatch(line -> line.contains("an excerpt") && line.contains("What each party thought alone"));
        assertThat(Pdfs.text(Files.readAllBytes(file)))
                .contains(
                        "Excerpt: District copy",
                        "Left out: What each party thought alone",
                        "The fingerprint is that of the whole text",
                        "A year worth having.");
    }

    @Test
    void sealsNothingBefore() {
        review().laid();

        assertThat(campus.workspace().seals().verify(export(ExportFormat.PDF)))
                .isInstanceOf(SealVerdict.NotSealed.class);
    }

    @Test
    void takesNothingAwayThatIsNotRevealed() {
        review().reflected();

        Problems.assertProblem("yearend.alone", () -> export(ExportFormat.PDF));
        assertThat(folder.resolve("review.pdf")).doesNotExist();
    }

    @Test
    void saysThatThereIsNoReview() {
        Problems.assertProblem("yearend.none", () -> export(ExportFormat.PDF));
    }

    @Test
    void tellsTheActivityLogWithoutAWordOfIt() {
        review().signed();
        export(ExportFormat.PDF);

        assertThat(campus.workspace().audit().events(id))
                .extracting(AuditEvent::words)
                .contains("Year-end review: review.pdf (Binder copy)");
    }

    @Test
    void writesPicturesAsTablesAndNoSignaturesForWord() throws IOException {
        review().signed();

        assertThat(FileWords.entries(export(ExportFormat.WORD)))
                .contains("How often we came back to it", "Check-ins planned", "A year worth having.")
                .doesNotContain("Certificate of signing");
    }

    @Test
    void writesDecisionsAsAWorkbook() throws IOException {
        review().signed();

        assertThat(cells(export(ExportFormat.WORKBOOK), "Reviews"))
                .contains("Nearly met", "Say it shorter.", "Live Oak Elementary")
                .doesNotContain("thought had most impact");
    }

    @Test
    void givesTheDistrictsWorkbookWhatWasLaidBeforeTheParties() throws IOException {
        var file = folder.resolve("district.xlsx");
        review().decided();
        campus.workspace().exports().workbook(OneCampus.YEAR, file).write();
        assertThat(cells(file, "Reviews")).doesNotContain("Say it shorter.");

        campus.workspace().reviewSigning().lay(id);
        campus.workspace().exports().workbook(OneCampus.YEAR, file).write();
        assertThat(cells(file, "Reviews")).contains("Say it shorter.").doesNotContain("thought had most impact");
    }

    @Test
    void putsASignedReviewIntoTheBinder() throws IOException {
        review().signed();
        var file = folder.resolve("binder.pdf");
        writeBinder(file);

        assertThat(Pdfs.text(Files.readAllBytes(file))).contains("A year worth having.", "The year in pictures");
    }
}
