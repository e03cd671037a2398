package org.campusaccord.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.application.document.AgreementDocument;
import org.campusaccord.application.document.AgreementRecord;
import org.campusaccord.application.document.EditableCopy;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Document;
import org.campusaccord.document.PaperSize;
import org.campusaccord.domain.agreement.AgreementStatus;
import org.campusaccord.export.pdf.Logos;
import org.campusaccord.testing.Agreements;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.Revisions;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole agreements as Word files. */
@Beside
class AgreementWordTest {
    private static final Messages MESSAGES = new Messages(Locale.US);

    private static Document signed() {
        return document(AgreementRecord.of(
                AgreementStatus.SIGNED, Revisions.signed(Agreements.filled().build()), List.of()));
    }

    private static Document document(AgreementRecord agreement) {
        var logo = Optional.of(Logos.transparent().picture());
        return new AgreementDocument(
                        MESSAGES, new PrintSettings(PaperSize.LETTER, Binding.NONE, "Bluebonnet District", logo))
                .compose(agreement);
    }

    private static Stream<Document> documents() {
        var filled = Agreements.filled().build();
        return Stream.of(
                signed(),
                document(Agreements.draft(Agreements.empty().build())),
                document(AgreementRecord.of(AgreementStatus.READY, Revisions.partlySigned(filled), List.of())),
                document(AgreementRecord.of(
                        AgreementStatus.READY, Revisions.declined(filled, "Not yet.\nAsk again."), List.of())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void holdsTheDocumentsWordsInOrder(Document document) throws IOException {
        try (var file = WordReading.written(document)) {
            assertThat(WordReading.words(file))
                    .isEqualTo(WordReading.words(
                            EditableCopy.of(document, MESSAGES).document()));
        }
    }

    @Test
    void hasTheDocumentsHeadingsAtTheirLevels() throws IOException {
        var document = signed();
        try (var file = WordReading.written(document)) {
            var headings = file.getParagraphs().stream()
                    .filter(paragraph ->
                            List.of("Title", "Heading1", "Heading2").contains(paragraph.getStyle()))
                    .map(AgreementWordTest::heading)
                    .toList();
            assertThat(headings)
                    .isEqualTo(document.headings().stream()
                            .map(AgreementWordTest::heading)
                            .toList());
        }
    }

    private static String heading(XWPFParagraph paragraph) {
        return ("Title".equals(paragraph.getStyle())
                        ? "1"
                        : paragraph.getStyle().equals("Heading1") ? "2" : "3")
                + paragraph.getText();
    }

    private static String heading(Heading heading) {
        return heading.level() + heading.text();
    }

    @Test
    void saysAtTheTopAndOnEveryPageThatItIsAnUnsignedCopy() throws IOException {
        try (var file = WordReading.written(signed())) {
            assertThat(file.getParagraphs().getFirst().getText()).isEqualTo("Unsigned copy");
            assertThat(file.getHeaderList())
                    .singleElement()
                    .extracting(header -> header.getText().strip())
                    .isEqualTo("Unsigned copy – this file can be edited");
        }
    }

    @Test
    void describesEveryPicture() throws IOException {
        try (var file = WordReading.written(signed())) {
            assertThat(file.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getCTR().getDrawingList().stream())
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .containsExactly("Bluebonnet District", "Signature drawn by Íñigo Muñoz");
        }
    }

    @Test
    void isTheSameFileForTheSameDocumentAndTime() throws IOException {
        assertThat(WordReading.bytes(signed())).isEqualTo(WordReading.bytes(signed()));
    }

    /** A signature or a certificate in a file that anybody can edit could be put under other words. */
    @Test
    void tellsWhoSignedButHoldsNeitherSignatureNorCertificate() throws IOException {
        var record = AgreementRecord.of(
                AgreementStatus.SIGNED, Revisions.signed(Agreements.filled().build()), List.of());
        var document = new AgreementDocument(MESSAGES, PrintSettings.USUAL).composeForEditing(record);
        try (var file = WordReading.written(document)) {
            assertThat(file.getAllPictures()).isEmpty();
            assertThat(String.join(" ", WordReading.words(file)))
                    .contains("Íñigo Muñoz", "Signed. The signature stands in the PDF file.")
                    .doesNotContain("Certificate of signing", "Signed by everyone");
        }
    }
}
