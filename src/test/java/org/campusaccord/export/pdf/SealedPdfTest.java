package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.campusaccord.application.document.SealBox;
import org.campusaccord.document.Block;
import org.campusaccord.document.Document;
import org.campusaccord.export.seal.AddedSeal;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.SealedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class SealedPdfTest {
    @TempDir
    Path folder;

    private byte[] sealed() {
        return new SealedFiles(folder).sealed();
    }

    @Test
    void keepsToPdfUaAndPdfA() {
        assertThat(Standards.broken(sealed())).isEmpty();
    }

    @Test
    void carriesSignatureForEachDrawnOrTypedMarkAndTheSealLast() throws IOException {
        try (var pdf = Loader.loadPDF(sealed())) {
            assertThat(pdf.getSignatureDictionaries())
                    .extracting(PDSignature::getName, PDSignature::getReason)
                    .satisfiesExactly(
                            first -> assertThat(first.toList()).containsExactly("Íñigo Muñoz", "I agree"),
                            second -> assertThat(second.toList())
                                    .containsExactly("Nguyễn Thị Hồng", "I agree with a reservation"),
                            seal -> assertThat(seal.toList().getFirst().toString())
                                    .startsWith("Campus Accord installation "));
        }
    }

    @Test
    void namesEachFieldToWhoListens() throws IOException {
        try (var pdf = Loader.loadPDF(sealed())) {
            assertThat(pdf.getSignatureFields())
                    .extracting(field -> field.getAlternateFieldName())
                    .contains("Íñigo Muñoz, Principal");
            assertThat(StructureReading.root(pdf).all("Form")).hasSize(3);
        }
    }

    @Test
    void readsOutEverythingThatStandsOnThePages() throws IOException {
        var files = new SealedFiles(folder);
        assertThat(StructureFaults.in(files.sealed(), withSeal(files))).isEmpty();
    }

    /** The document with the words of the seal's box where they are to be heard. */
    private static Document withSeal(SealedFiles files) {
        var document = SealedFiles.document(SealedFiles.revision());
        var box = files.seal(SealedFiles.revision()).box();
        var blocks = new ArrayList<>(document.blocks());
        int heading = blocks.indexOf(document.heading(SealBox.BELOW).orElseThrow());
        var details = box.details().stream()
                .map(fact -> fact.label() + " " + fact.value())
                .collect(Collectors.joining(" "));
        blocks.add(heading + 2, new Block.Notice(Block.Notice.Tone.CALM, box.title(), details + " " + box.note()));
        return document.with(blocks);
    }

    @Test
    void draftHasNoFields() throws IOException {
        var plain = PdfReading.write(SealedFiles.document(SealedFiles.revision()));
        try (var pdf = Loader.loadPDF(plain)) {
            assertThat(pdf.getSignatureFields()).isEmpty();
        }
    }

    @Test
    void looksTheSameWithTheFieldsDrawnOrNot() throws IOException {
        try (var pdf = Loader.loadPDF(sealed())) {
            int last = pdf.getNumberOfPages() - 2;
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(false);
            var with = renderer.renderImageWithDPI(last, 72);
            pdf.getPage(last).setAnnotations(List.of());
            var without = renderer.renderImageWithDPI(last, 72);
            Files.createDirectories(Path.of("target", "screenshots"));
            javax.imageio.ImageIO.write(
                    renderer.renderImageWithDPI(last, 100),
                    "png",
                    Path.of("target", "screenshots", "seal.png").toFile());
            for (int y = 0; y < with.getHeight(); y++) {
                for (int x = 0; x < with.getWidth(); x++) {
                    assertThat(Math.abs((with.getRGB(x, y) & 0xff) - (without.getRGB(x, y) & 0xff)))
                            .isLessThan(90);
                }
            }
        }
    }

    @Test
    void holdsForAnotherProgram() throws IOException, InterruptedException {
        var words = PdfSig.said(sealed(), folder);
        assertThat(words.split("Signature is Valid", -1)).as(words).hasSize(4);
        assertThat(words.split("Total document signed\n", -1)).as(words).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsToTheStandardsWhenSealedAgain() throws IOException {
        var files = new SealedFiles(folder);
        var seal = files.seal(SealedFiles.revision());
        var again = AddedSeal.to(files.sealed(), "Seal of an amendment", seal);
        assertThat(Standards.broken(again)).isEmpty();
        try (var pdf = Loader.loadPDF(again)) {
            assertThat(pdf.getSignatureDictionaries()).hasSize(4);
        }
    }

    @Test
    void sameKeyAndClockGiveSameBytes() {
        var files = new SealedFiles(folder);
        assertThat(files.sealed()).isEqualTo(files.sealed());
    }
}
