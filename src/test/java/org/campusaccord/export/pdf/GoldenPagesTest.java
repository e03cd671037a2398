package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.campusaccord.application.document.AgreementDocument;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.BinderBook;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.document.Binding;
import org.campusaccord.document.PaperSize;
import org.campusaccord.domain.agreement.AgreementId;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.domain.audience.Audience;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Revisions;
import org.campusaccord.testing.SealedFiles;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A few pages look as they were meant to look; see {@link GoldenPage} for how to renew them. */
@Beside
class GoldenPagesTest {
    private static final Messages MESSAGES = new Messages(Locale.US);
    private static final float SCALE = 0.75f;
    private static final String CAMPUS = "Maple Ridge Elementary";

    private static AgreementRecord agreement(String campus) {
        var content = Agreements.filled().campus(campus).build();
        return AgreementRecord.of(AgreementStatus.SIGNED, Revisions.signed(content), List.of())
                .copyFor(Audience.BINDER);
    }

    private static PrintSettings settings(Binding binding) {
        var logo = Optional.of(Logos.transparent().picture());
        return new PrintSettings(PaperSize.LETTER, binding, "Pecan Valley ISD", logo);
    }

    /** A signed agreement with the words of a seal, by a key that never was. */
    private static byte[] signed(String campus, Binding binding) throws IOException {
        var at = ZonedDateTime.of(2026, 8, 18, 16, 0, 0, 0, ZoneId.of("America/Chicago"));
        var box =
                SealBox.of(MESSAGES, "01234567", "01234567 89abcdef ".repeat(4).strip(), at);
        var document = new AgreementDocument(MESSAGES, settings(binding)).compose(agreement(campus));
        var out = new ByteArrayOutputStream();
        new PdfRenderer(SealedFiles.CLOCK).writeForSealing(document, box, out);
        return out.toByteArray();
    }

    private static byte[] binder() {
        var campuses = Stream.of(CAMPUS, "Live Oak Elementary", "Cypress Bend Middle")
                .map(name -> new BinderBook.Campus(new AgreementId(1), name, !name.startsWith("Live")))
                .toList();
        return PdfReading.write(new BinderBook(MESSAGES, settings(Binding.NONE), Audience.BINDER)
                .compose(new SchoolYear(2026), campuses, _ -> agreement(CAMPUS)));
    }

    /** The first page that holds some words. */
    private static BufferedImage page(byte[] pdf, String words) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(file).replaceAll("\\s+", " ").contains(words)) {
                    return new PDFRenderer(file).renderImage(page - 1, SCALE, ImageType.GRAY);
                }
            }
        }
        throw new AssertionError("no page says “" + words + "”");
    }

    static Stream<Arguments> agreementPages() {
        return Stream.of(
                Arguments.of("cover", "In this document"),
                Arguments.of("tables", "Robotics mentor"),
                Arguments.of("commitments", "Everything promised in this agreement, by date."),
                Arguments.of("signatures", "Nguyễn T. Hồng"),
                Arguments.of("certificate", "Seal’s fingerprint"));
    }

    @ParameterizedTest
    @MethodSource("agreementPages")
    void pagesOfASignedAgreementLookAsTheyWereMeantTo(String name, String words) throws IOException {
        new GoldenPage(name).assertLooksLike(page(signed(CAMPUS, Binding.NONE), words));
    }

    static Stream<Arguments> binderPages() {
        return Stream.of(
                Arguments.of("binder-title", "Pecan Valley ISD"),
                Arguments.of("binder-contents", "Contents"),
                Arguments.of("binder-tab", "The agreement goes here once everyone has signed it."));
    }

    @ParameterizedTest
    @MethodSource("binderPages")
    void pagesOfABinderLookAsTheyWereMeantTo(String name, String words) throws IOException {
        new GoldenPage(name).assertLooksLike(page(binder(), words));
    }

    @Test
    void noticesOneLetter() throws IOException {
        var cover = page(signed(CAMPUS, Binding.NONE), "In this document");
        var other = page(signed(CAMPUS.replace("Maple", "Mable"), Binding.NONE), "In this document");
        assertThat(GoldenPage.different(cover, other)).isBetween(1, 12);
    }

    @Test
    void noticesWhatMovedByAPixel() throws IOException {
        var page = page(signed(CAMPUS, Binding.NONE), "Robotics mentor");
        var moved = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        moved.getGraphics().drawImage(page, 0, 1, null);
        assertThat(GoldenPage.different(page, moved)).isGreaterThan(100);
    }

    @Test
    void failsForAPageThatChangedAndShowsHow() throws IOException {
        var punched = page(signed(CAMPUS, Binding.ONE_SIDED), "Robotics mentor");
        assertThatThrownBy(() -> new GoldenPage("tables").compare(punched))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("target/golden/tables.png");
    }
}
