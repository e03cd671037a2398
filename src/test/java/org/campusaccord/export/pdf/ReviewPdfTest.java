package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.ReviewDocument;
import org.campusaccord.application.document.ReviewRecord;
import org.campusaccord.document.Document;
import org.campusaccord.domain.yearend.YearReviewState;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Reviews;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
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
