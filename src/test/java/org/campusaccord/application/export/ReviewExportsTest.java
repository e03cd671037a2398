package org.campusaccord.application.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.application.rollover.RollOverOrder;
import org.campusaccord.application.seal.SealVerdict;
import org.campusaccord.application.seal.VerdictWords;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.rollover.CommitmentChoice;
import org.campusaccord.domain.signature.RevisionKind;
import org.campusaccord.testing.Amending;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.OneCampusTest;
import org.campusaccord.testing.Problems;
import org.campusaccord.testing.Reviews;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Beside
class ReviewExportsTest extends OneCampusTest {
    private static final String CANARY = "Quillfeather";

    private AgreementId id = new AgreementId(0);

    @BeforeEach
    void sign() {
        id = campus.signed();
    }

    private Reviews review() {
        return Reviews.of(campus.workspace(), id);
    }

    private Path export(ExportFormat format) {
        return campus.workspace()
                .reviewExports()
                .review(id, format, folder.resolve("review." + format.extension()))
                .writeAndRecord();
    }

    private void writeBinder(Path file) {
        campus.workspace()
                .binders()
                .binder(OneCampus.YEAR, Optional.empty(), file, BinderService.Reading.HERE, Progress.UNSEEN)
                .write();
    }

    private static String pdfWords(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
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
        assertThat(pdfWords(file))
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

        assertThat(entries(export(ExportFormat.WORD)))
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

        assertThat(pdfWords(file)).contains("A year worth having.", "The year in pictures");
    }

    @Test
    void keepsReflectionsThatAreNotRevealedOutOfEveryFileAndLog() throws IOException {
        review();
        campus.workspace().yearReviews().saveReflection(id, campus.coach(id).person(), Reviews.thoughts(CANARY));
        var files = folder.resolve("files");
        Files.createDirectories(files);
        for (var format : ExportFormat.OF_AGREEMENTS) {
            campus.workspace()
                    .exports()
                    .agreement(id, OptionalInt.empty(), format, files.resolve("agreement." + format.extension()))
                    .writeAndRecord();
        }
        campus.workspace()
                .exports()
                .workbook(OneCampus.YEAR, files.resolve("district.xlsx"))
                .write();
        campus.workspace().exports().activity(files.resolve("activity.xlsx")).write();
        writeBinder(files.resolve("binder.pdf"));

        assertThat(words(files)).doesNotContain(CANARY).contains("Live Oak Elementary");
        assertThat(pdfWords(pdf(campus.workspace().reviewExports().printout(id))))
                .doesNotContain(CANARY);
        assertThat(campus.workspace().audit().events().toString()).doesNotContain(CANARY);
        assertThat(campus.workspace().settings().settings().toString()).doesNotContain(CANARY);
    }

    @Test
    void keepsTheReflectionOfSomebodyWhoLeftOutOfEveryFileOfTheReview() throws IOException {
        var review = review();
        campus.workspace().yearReviews().saveReflection(id, campus.coach(id).person(), Reviews.thoughts(CANARY));
        var amending = new Amending(campus);
        campus.workspace()
                .affirmations()
                .affirm(id, amending.newCoach(id, "Ana Quintanilla").person());
        amending.signAll(id);
        review.signed();
        var files = Files.createDirectories(folder.resolve("files"));
        for (var format : List.of(ExportFormat.PDF, ExportFormat.WORD, ExportFormat.WORKBOOK)) {
            campus.workspace()
                    .reviewExports()
                    .review(id, format, files.resolve("review " + format + "." + format.extension()))
                    .writeAndRecord();
        }
        writeBinder(files.resolve("binder.pdf"));
        campus.workspace()
                .exports()
                .workbook(OneCampus.YEAR, files.resolve("district.xlsx"))
                .write();

        assertThat(words(files)).doesNotContain(CANARY).contains("PRINCIPAL thought had most impact.");
        assertThat(campus.workspace().audit().events().toString()).doesNotContain(CANARY);
    }

    @Test
    void keepsReflectionsThatAreNotRevealedOutOfDatesLettersAndTheNextYear() throws IOException {
        review();
        var workspace = campus.workspace();
        workspace.yearReviews().saveReflection(id, campus.coach(id).person(), Reviews.thoughts(CANARY));
        workspace.yearReviews().plan(id, Optional.of(LocalDate.of(2027, 5, 20)));
        var files = Files.createDirectories(folder.resolve("files"));
        workspace
                .calendars()
                .calendar(OneCampus.YEAR, Optional.empty(), files.resolve("dates.ics"))
                .write();
        var checkIn = workspace.checkIns().checkIns(id).getFirst().id();
        workspace.checkInExports().pdf(checkIn, files.resolve("check-in.pdf")).write();
        var newcomer = new Amending(campus).newCoach(id, "Ana Quintanilla");
        workspace
                .handOvers()
                .export(id, newcomer.person(), files.resolve("hand-over.pdf"))
                .write();
        var plan = workspace.rollOvers().plan(campus.campus().id(), OneCampus.YEAR);
        var left = plan.asked().stream()
                .collect(Collectors.toMap(
                        open -> open.commitment().id(), _ -> (CommitmentChoice) new CommitmentChoice.Leave()));
        var draft = workspace
                .rollOvers()
                .rollOver(new RollOverOrder(campus.campus().id(), OneCampus.YEAR, 1, Set.of(), left, false));
        workspace.packets().export(draft, files.resolve("packet.pdf")).write();
        workspace
                .exports()
                .agreement(draft, OptionalInt.empty(), ExportFormat.JSON, files.resolve("draft.json"))
                .write();

        assertThat(words(files)).doesNotContain(CANARY).contains("Live Oak Elementary", "Year-end review");
        assertThat(workspace.rollOvers().discussions(draft).toString()).doesNotContain(CANARY);
    }

    private Path pdf(Printout printout) throws IOException {
        return Files.write(folder.resolve("printed.pdf"), printout.pdf());
    }

    private static String words(Path files) throws IOException {
        try (var all = Files.list(files)) {
            return all.map(ReviewExportsTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            if (file.toString().endsWith(".pdf")) {
                return pdfWords(file);
            }
            if (file.toString().matches(".*\\.(json|ics)")) {
                return Files.readString(file).replace("\r\n ", "");
            }
            return entries(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All that a Word or Excel file holds, unpacked. */
    private static String entries(Path file) throws IOException {
        var words = new StringBuilder();
        try (var zip = FileSystems.newFileSystem(file);
                var inside = Files.walk(zip.getPath("/"))) {
            for (var entry : inside.filter(Files::isRegularFile).toList()) {
                words.append(new String(Files.readAllBytes(entry), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
