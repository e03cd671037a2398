package org.campusaccord.export.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.campusaccord.application.pages.PageSize;
import org.campusaccord.application.pages.PixelArea;
import org.campusaccord.document.PaperSize;
import org.campusaccord.testing.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfBoxPagesTest {
    private static final int WHITE = 0xFFFFFFFF;

    private final PdfBoxReader reader = new PdfBoxReader();

    @Test
    void countsPagesAndKnowsTheirSizes() {
        try (var pages = reader.open(Pdfs.pages(PaperSize.A4, "One.", "Two."))) {
            assertThat(pages.count()).isEqualTo(2);
            assertThat(pages.size(1)).isEqualTo(new PageSize(595, 842));
        }
    }

    @Test
    void drawsInkOnOpaqueWhite() {
        try (var pages = reader.open(Pdfs.pages(1))) {
            var picture = pages.render(0, 1, new PixelArea(0, 0, 612, 792));

            assertThat(picture.pixels()).hasSize(612 * 792);
            assertThat(Arrays.stream(picture.pixels())).allMatch(pixel -> pixel >>> 24 == 0xFF);
            assertThat(Arrays.stream(picture.pixels()).filter(pixel -> pixel != WHITE))
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void drawsAPartExactlyAsItIsInTheWhole() {
        try (var pages = reader.open(Pdfs.pages(1))) {
            var whole = pages.render(0, 2, new PixelArea(0, 0, 1224, 1584));
            var part = pages.render(0, 2, new PixelArea(100, 100, 400, 200));

            var cut = new int[400 * 200];
            for (int row = 0; row < 200; row++) {
                System.arraycopy(whole.pixels(), (row + 100) * 1224 + 100, cut, row * 400, 400);
            }
            assertThat(Arrays.stream(cut).filter(pixel -> pixel != WHITE)).isNotEmpty();
            assertThat(part.pixels()).isEqualTo(cut);
        }
    }

    @Test
    void readsTheWordsOfOnePage() {
        try (var pages = reader.open(Pdfs.pages(3))) {
            assertThat(pages.text(1).words())
                    .startsWith("These words stand on page 2.")
                    .contains("Page 2 of 3")
                    .doesNotContain("page 1.");
        }
    }

    /** Where a search says that words are there is ink, and beside them is none. */
    @Test
    void placesWordsWhereTheirInkIs() {
        try (var pages = reader.open(Pdfs.pages(1))) {
            var box = pages.text(0).find("words stand").getFirst().getFirst();
            var here = new PixelArea((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
            var above = new PixelArea((int) box.x(), (int) (box.y() - box.height()), (int) box.width(), 8);

            assertThat(Arrays.stream(pages.render(0, 1, here).pixels()).filter(pixel -> pixel != WHITE))
                    .hasSizeGreaterThan(here.width());
            assertThat(Arrays.stream(pages.render(0, 1, above).pixels()).filter(pixel -> pixel != WHITE))
                    .isEmpty();
        }
    }

    @Test
    void readsWordsOfBothDirectionsAsTheyWereWritten() {
        try (var pages = reader.open(Pdfs.pages(PaperSize.LETTER, "Hồng met שלום עולם at noon"))) {
            assertThat(pages.text(0).words()).startsWith("Hồng met שלום עולם at noon");
            assertThat(pages.text(0).find("עולם")).hasSize(1);
        }
    }

    /** PDFBox would list the system's fonts in a file in the person's home if it looked for one that is not embedded. */
    @Test
    void leavesNoFile(@TempDir Path folder) throws java.io.IOException {
        var before = System.setProperty("pdfbox.fontcache", folder.toString());
        try (var pages = reader.open(Pdfs.pages(PaperSize.LETTER, "Nguyễn Thị Hồng שלום"))) {
            pages.render(0, 1, new PixelArea(0, 0, 612, 792));
            assertThat(pages.text(0).words()).contains("Nguyễn");
        } finally {
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            } else {
                System.setProperty("pdfbox.fontcache", before);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
