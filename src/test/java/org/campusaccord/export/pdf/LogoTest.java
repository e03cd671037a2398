package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.campusaccord.application.document.AgreementDocument;
import org.campusaccord.application.document.PrintSettings;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Block;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.Picture;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Agreements;
import org.campusaccord.text.Messages;
import org.junit.jupiter.api.Test;

class LogoTest {
    private static PDImageXObject image(PDDocument pdf) {
        var resources = pdf.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            try {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    return image;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new AssertionError("no image");
    }

    private static List<Object> facts(Block.Logo logo) {
        return PdfReading.read(PdfReading.document(logo), pdf -> {
            try {
                var image = image(pdf);
                return List.of(image.getHeight(), image.getSoftMask() != null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void keepsTransparencyAndNoMoreDotsThanPaperShows() {
        assertThat(facts(Logos.transparent())).containsExactly(400, true);
    }

    @Test
    void drawsAPhotograph() {
        assertThat(facts(Logos.photograph())).containsExactly(400, false);
    }

    @Test
    void saysThatALogoCannotBeRead() {
        var whole = Logos.transparent().picture().file();
        var damaged = new Picture(Arrays.copyOf(whole, 60));
        var document = PdfReading.document(new Block.Logo(damaged, "Pecan Valley ISD"));

        assertThatThrownBy(() -> PdfReading.write(document))
                .isInstanceOf(ProblemException.class)
                .extracting(thrown -> ((ProblemException) thrown).problem())
                .isEqualTo(Problem.of("pdf.logo-unreadable"));
    }

    @Test
    void standsAtTheHeadOfTheCoverAndNamesTheDistrict() {
        var settings = new PrintSettings(
                PaperSize.LETTER,
                Binding.NONE,
                "Pecan Valley ISD",
                Optional.of(Logos.transparent().picture()));

        var document = new AgreementDocument(new Messages(Locale.US), settings)
                .compose(Agreements.draft(Agreements.filled().build()));

        assertThat(document.blocks().getFirst()).isEqualTo(Logos.transparent());
    }
}
