package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Document;
import org.campusaccord.document.Ink;
import org.campusaccord.document.SignatureMark;
import org.junit.jupiter.api.Test;

/** The checks of tagged files find what they are there to find. */
class FaultFindingTest {
    private static Document saying(String text) {
        return PdfReading.document(new Paragraph(Paragraph.Style.NORMAL, text));
    }

    private static Document signature() {
        var ink = new Ink(100, 30, List.of(List.of(new Ink.Dot(5, 5), new Ink.Dot(90, 20))));
        return PdfReading.document(new Block.SignatureField(
                "A name", "A role", new SignatureMark.Drawn(ink, "Signature drawn by A"), List.of()));
    }

    /** A file in which each dictionary of a kind has been changed. */
    private static byte[] changed(Document document, COSName name, COSName wanted, Consumer<COSDictionary> change)
            throws IOException {
        try (var pdf = Loader.loadPDF(PdfReading.write(document))) {
            for (var dictionary : dictionaries(pdf)) {
                if (wanted.equals(dictionary.getCOSName(name))) {
                    change.accept(dictionary);
                }
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static List<COSDictionary> dictionaries(PDDocument pdf) {
        return pdf.getDocument().getXrefTable().keySet().stream()
                .map(key -> pdf.getDocument().getObjectFromPool(key))
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private static byte[] figureWithout(COSName key) throws IOException {
        return changed(signature(), COSName.S, COSName.getPDFName("Figure"), figure -> figure.removeItem(key));
    }

    @Test
    void findsADroppedBlank() throws IOException {
        assertThat(StructureFaults.in(
                        PdfReading.write(saying("promises are keptwritten")), saying("promises are kept written")))
                .containsExactly("read out “promises are keptwritten” for “promises are kept written”");
    }

    @Test
    void findsAFigureWithoutWords() throws IOException {
        var file = figureWithout(COSName.ALT);

        assertThat(StructureFaults.in(file, signature())).contains("a figure without words");
        assertThat(Standards.broken(file)).isNotEmpty();
    }

    @Test
    void findsAFigureWithoutItsBox() throws IOException {
        assertThat(StructureFaults.in(figureWithout(COSName.A), signature())).contains("a figure without its box");
    }

    @Test
    void findsContentOutsideOfTheStructure() throws IOException {
        try (var pdf = Loader.loadPDF(PdfReading.write(signature()))) {
            var page = pdf.getPage(0);
            try (var content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(10, 10, 10, 10);
                content.fill();
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);

            assertThat(StructureFaults.in(out.toByteArray(), signature())).containsExactly("unmarked f");
            assertThat(Standards.broken(out.toByteArray())).isNotEmpty();
        }
    }

    private static byte[] catalogWithout(String key) throws IOException {
        return changed(
                signature(), COSName.TYPE, COSName.CATALOG, catalog -> catalog.removeItem(COSName.getPDFName(key)));
    }

    @Test
    void findsAFileWithoutLanguage() throws IOException {
        assertThat(Standards.broken(catalogWithout("Lang"))).isNotEmpty().allMatch(fault -> fault.startsWith("ua1"));
    }

    @Test
    void findsAFileWhoseColorsMeanNothing() throws IOException {
        assertThat(Standards.broken(catalogWithout("OutputIntents")))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("2a"));
    }
}
