package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Book;
import org.campusaccord.document.PaperSize;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Revisions;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

@Beside
class BinderPdfTest {
    private static final int UNSIGNED = 2;

    private final AgreementRecord agreement = AgreementRecord.of(
            AgreementStatus.SIGNED, Revisions.signed(Agreements.filled().build()), List.of());

    private final List<AgreementId> read = new ArrayList<>();

    private Book binder(int campuses, Binding binding) {
        var settings = new PrintSettings(PaperSize.LETTER, binding, "Pecan Valley ISD", Optional.empty());
        var all = IntStream.rangeClosed(1, campuses)
                .mapToObj(number ->
                        new BinderBook.Campus(new AgreementId(number), "Campus " + number, number != UNSIGNED))
                .toList();
        return new BinderBook(new Messages(Locale.US), settings, Audience.BINDER)
                .compose(new SchoolYear(2026), all, id -> {
                    read.add(id);
                    return agreement;
                });
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        var texts = new ArrayList<String>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            texts.add(stripper.getText(pdf));
        }
        return texts;
    }

    @Test
    void keepsToPdfUaAndPdfA() {
        assertThat(Standards.broken(PdfReading.write(binder(3, Binding.TWO_SIDED))))
                .isEmpty();
    }

    @Test
    void saysToAScreenReaderExactlyWhatStandsInIt() throws IOException {
        var binder = binder(3, Binding.TWO_SIDED);
        assertThat(StructureFaults.in(PdfReading.write(binder), binder)).isEmpty();
    }

    @Test
    void linksEachLineOfTheContentsToThePageThatItNames() throws IOException {
        try (var pdf = Loader.loadPDF(PdfReading.write(binder(3, Binding.NONE)))) {
            var targets = new ArrayList<String>();
            for (var annotation : pdf.getPage(1).getAnnotations()) {
                var link = (PDAnnotationLink) annotation;
                var named = (PDNamedDestination) ((PDActionGoTo) link.getAction()).getDestination();
                int page =
                        pdf.getDocumentCatalog().findNamedDestinationPage(named).retrievePageNumber();
                targets.add(link.getContents() + " " + (page + 1));
            }
            var contents = pages(pdf)
                    .get(1)
                    .lines()
                    .filter(line -> line.matches("(Campus \\d|Partnership agreement) \\d+"))
                    .toList();

            assertThat(targets).hasSize(5).containsExactlyElementsOf(contents);
        }
    }

    @Test
    void beginsEachCampusWithItsPageForADivider() throws IOException {
        try (var pdf = Loader.loadPDF(PdfReading.write(binder(3, Binding.NONE)))) {
            var tabs = pages(pdf).stream()
                    .filter(text -> text.contains("School year 2026–27") && !text.contains("Partnership agreement"))
                    .toList();

            assertThat(tabs).hasSize(3);
            assertThat(tabs.getFirst()).contains("Campus 1", "Íñigo Muñoz");
            assertThat(tabs.get(1)).contains("Campus 2", "Not signed yet");
        }
    }

    @Test
    void readsAnAgreementOnlyWhenItsChapterIsReached() {
        var chapters = binder(3, Binding.NONE).chapters().iterator();
        chapters.next();
        assertThat(read).isEmpty();

        while (chapters.hasNext()) {
            chapters.next();
        }
        assertThat(read).containsExactly(new AgreementId(1), new AgreementId(3));
    }

    @Test
    void beginsChaptersOnRightHandPagesWhereSheetsArePrintedOnBothSides() throws IOException {
        try (var pdf = Loader.loadPDF(PdfReading.write(binder(3, Binding.TWO_SIDED)))) {
            var texts = pages(pdf);
            var begins = IntStream.range(0, texts.size())
                    .filter(page -> texts.get(page).contains("School year 2026–27")
                            || texts.get(page).contains("In this document"))
                    .boxed()
                    .toList();

            assertThat(begins).hasSize(5).allMatch(page -> page % 2 == 0);
        }
    }
}
