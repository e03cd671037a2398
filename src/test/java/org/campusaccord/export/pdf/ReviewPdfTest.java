package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.ReviewDocument;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.document.Document;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.testing.Reviews;
import org.campusaccord.testing.Revisions;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Beside
class ReviewPdfTest {
    private static Document document(ReviewRecord review) {
        return new ReviewDocument(new Messages(Locale.US), PrintSettings.USUAL).compose(review);
    }

    private static Document signed() {
        return document(ReviewRecord.of(YearReviewState.SIGNED, Reviews.signedText(), List.of()));
    }

    static Stream<Named<Document>> documents() {
        return Stream.of(
                Named.of("signed", signed()),
                Named.of("draft", document(ReviewRecord.draft(YearReviewState.TOGETHER, Reviews.filled()))),
                Named.of(
                        "without goals and parts",
                        document(ReviewRecord.draft(
                                YearReviewState.TOGETHER, Reviews.filled().with(List.of(), List.of())))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsToPdfUaAndPdfA(Document document) {
        assertThat(Standards.broken(PdfReading.write(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsOutExactlyWhatWasWritten(Document document) throws IOException {
        assertThat(StructureFaults.in(PdfReading.write(document), document)).isEmpty();
    }

    @Test
    void tellsEachPictureToWhoListens() throws IOException {
        try (var pdf = Loader.loadPDF(PdfReading.write(signed()))) {
            var told = StructureReading.root(pdf)
                    .all("Figure")
                    .map(figure -> figure.words())
                    .toList();

            assertThat(told)
                    .anySatisfy(words -> assertThat(words).contains("Done 1, On the way 0, Stuck 1"))
                    .anySatisfy(words -> assertThat(words)
                            .contains("Jan 12, 2027: Clarity 4.0, Communication —, Collaboration 3.7."));
        }
    }

    @Test
    void keepsToTheStandardsWithItsSeal(@TempDir Path folder) throws IOException {
        try (var campus = OneCampus.in(folder.resolve("data"))) {
            var id = campus.signed();
            Reviews.of(campus.workspace(), id).signed();
            var file = campus.workspace()
                    .reviewExports()
                    .review(id, ExportFormat.PDF, folder.resolve("review.pdf"))
                    .write();

            assertThat(Standards.broken(Files.readAllBytes(file))).isEmpty();
        }
    }

    @Test
    void keepsToTheStandardsInTheBinder() throws IOException {
        var agreement = AgreementRecord.of(
                AgreementStatus.SIGNED, Revisions.signed(Agreements.filled().build()), List.of());
        var campus = new BinderBook.Campus(
                new AgreementId(1),
                "Maple Ridge Elementary",
                BinderBook.Holding.SIGNED,
                Set.of(BinderBook.More.REVIEW));
        var binder = new BinderBook(new Messages(Locale.US), PrintSettings.USUAL, Audience.BINDER)
                .compose(new SchoolYear(2026), List.of(campus), new BinderBook.Reader() {
                    @Override
                    public AgreementRecord read(AgreementId id) {
                        return agreement;
                    }

                    @Override
                    public ReviewRecord review(AgreementId id) {
                        return ReviewRecord.of(YearReviewState.SIGNED, Reviews.signedText(), List.of());
                    }
                });
        var file = PdfReading.write(binder);

        assertThat(Standards.broken(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getPage(1).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .contains("Partnership agreement", "Year-end review");
        }
    }

    @Test
    void holdsEverythingThatThePartiesSaid() {
        assertThat(PdfReading.text(signed()))
                .contains(
                        "Year-end review",
                        "Share of students on level",
                        "58% in the spring screening",
                        "Co-teaching in grade 4 had most impact.",
                        "Testing for two weeks at most.",
                        "On to the next year.",
                        "Free Tuesday mornings",
                        "The year-end review was signed by everyone");
    }
}
