package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.Block.SignatureField;
import org.campusaccord.document.Block.Table;
import org.campusaccord.document.Book;
import org.campusaccord.document.Document;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class PdfRendererTest {
    private static Paragraph paragraph(String text) {
        return new Paragraph(Paragraph.Style.NORMAL, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Hồng Ánh",
                "Zażółć gęślą jaźń, Łukasz",
                "Ελένη Παπαδοπούλου",
                "Наталья Щукина",
                "✓ done, ☐ open, ≥ 80 %, → next",
                "Œuvre naïve, Ğülşah, Þórður"
            })
    void drawsEveryScriptThatItsFontsHave(String text) {
        assertThat(PdfReading.text(PdfReading.document(paragraph(text)))).contains(text);
    }

    @Test
    void refusesACharacterThatNoFontHas() {
        var document = PdfReading.document(new Heading(2, "Support", "s"), paragraph("Thank you \ud83e\uddd1 all"));

        assertThatThrownBy(() -> PdfReading.write(document))
                .isInstanceOf(ProblemException.class)
                .extracting(thrown -> ((ProblemException) thrown).problem())
                .isEqualTo(Problem.of("pdf.glyph-missing", "U+1F9D1", "ADULT", "Support"));
    }

    @Test
    void refusesATypedSignatureBeforeTheFileIsBegun() {
        var field = new SignatureField("Ming Li", "Coach", new SignatureMark.Typed("李明"), List.of());
        var document = PdfReading.document(new Heading(2, "Signatures", "s"), field);
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new PdfRenderer(Clock.systemUTC()).write(Book.of(document), out))
                .isInstanceOf(ProblemException.class)
                .extracting(thrown -> ((ProblemException) thrown).problem().key())
                .isEqualTo("pdf.glyph-missing");
        assertThat(out.size()).isZero();
    }

    @Test
    void skipsCharactersThatHaveNothingToDraw() {
        assertThat(PdfReading.text(PdfReading.document(paragraph("co\u00adop\u200beration\u200e"))))
                .contains("cooperation");
    }

    @Test
    void laysOutForTheDocumentsPaper() {
        var letter = PdfReading.document(paragraph("text"));
        var a4 = new Document("A title", "", "", "en-US", PageSetup.of(PaperSize.A4), letter.foot(), letter.blocks());

        assertThat(height(letter)).isEqualTo("792.0");
        assertThat(height(a4)).isEqualTo("842.0");
    }

    private static String height(Document document) {
        return PdfReading.read(
                document, pdf -> String.valueOf(pdf.getPage(0).getMediaBox().getHeight()));
    }

    @Test
    void drawsEveryKindOfBlock() {
        var field = new Block.SignatureField(
                "A name", "A role", new SignatureMark.Typed("A mark"), List.of(new Block.Fact("A label", "A value")));
        var document = PdfReading.document(
                new Block.BulletList(List.of("First point", "Second point")),
                new Block.Rule(),
                new Block.Facts(List.of(new Block.Fact("A fact", "Its value"))),
                new Block.Notice(Block.Notice.Tone.LOUD, "A notice", "Its text"),
                field);

        assertThat(PdfReading.text(document))
                .containsSubsequence(
                        "First point",
                        "Second point",
                        "A fact",
                        "Its value",
                        "A notice",
                        "Its text",
                        "A mark",
                        "A name",
                        "A role",
                        "A label",
                        "A value");
    }

    @Test
    void keepsClearOfHolesOnTheInnerSideOfEachPage() {
        var plain = PdfReading.document(paragraph("one"), new Block.PageBreak(), paragraph("two"));

        assertThat(leftEdges(plain, Binding.NONE)).containsExactly(72f, 72f);
        assertThat(leftEdges(plain, Binding.ONE_SIDED)).containsExactly(90f, 90f);
        assertThat(leftEdges(plain, Binding.TWO_SIDED)).containsExactly(90f, 54f);
    }

    private static List<Float> leftEdges(Document document, Binding binding) {
        var bound = new Document(
                document.title(),
                "",
                "",
                "en-US",
                new PageSetup(PaperSize.LETTER, binding),
                document.foot(),
                document.blocks());
        return PdfReading.read(bound, pdf -> {
            var edges = new ArrayList<Float>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                edges.add(PdfReading.leftEdge(pdf, page));
            }
            return edges;
        });
    }

    @Test
    void neverLeavesTheLastRowOfATableAlone() {
        for (int count = 30; count < 50; count++) {
            var rows = IntStream.range(0, count).mapToObj(i -> row("row " + i)).toList();

            assertThat(PdfReading.pages(PdfReading.document(table(rows))).getLast())
                    .contains("row " + (count - 2), "row " + (count - 1));
        }
    }

    @Test
    void numbersPages() {
        var pages = PdfReading.pages(PdfReading.document(paragraph("one"), new Block.PageBreak(), paragraph("two")));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Page 1 of 2").contains("A foot");
        assertThat(pages.get(1)).contains("Page 2 of 2");
    }

    @Test
    void neverLeavesAHeadingAloneAtAPagesEnd() {
        for (int lines = 30; lines < 50; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(paragraph("filling line"));
            }
            blocks.add(new Heading(2, "Section title", "a"));
            blocks.add(new Heading(3, "Part title", "b"));
            blocks.add(paragraph("First words after the headings"));

            assertThat(PdfReading.pages(PdfReading.document(blocks)))
                    .filteredOn(page -> page.contains("Section title"))
                    .isNotEmpty()
                    .allMatch(page -> page.contains("First words after the headings"));
        }
    }

    @Test
    void keepsWhatASectionIsForWithItsOutcome() {
        for (int lines = 28; lines < 45; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(paragraph("filling line"));
            }
            blocks.add(new Heading(2, "Section title", "a"));
            blocks.add(new Paragraph(Paragraph.Style.QUIET, "Why we talk about it"));
            blocks.add(new Block.Notice(Block.Notice.Tone.CALM, "Agreed", ""));
            blocks.add(new Heading(3, "Part title", "b"));
            blocks.add(paragraph("First words of the part"));

            assertThat(PdfReading.pages(PdfReading.document(blocks)))
                    .filteredOn(page -> page.contains("Section title"))
                    .isNotEmpty()
                    .allMatch(page -> page.contains("First words of the part"));
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEveryPage() {
        var rows = IntStream.range(0, 120).mapToObj(i -> row("row " + i)).toList();

        var pages = PdfReading.pages(PdfReading.document(table(rows)));

        assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.startsWith("First head Second head"));
        assertThat(String.join(" ", pages).replaceAll("\\s+", " ")).containsSubsequence("row 0", "row 60", "row 119");
    }

    @Test
    void splitsARowTallerThanAPage() {
        var words = IntStream.range(0, 3_000).mapToObj(i -> "w" + i).toList();

        var pages = PdfReading.pages(PdfReading.document(table(List.of(row(String.join(" ", words))))));

        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.startsWith("First head"));
        assertThat(List.of(String.join(" ", pages).split("\\s+"))).containsSubsequence(words);
    }

    @Test
    void cutsAWordWiderThanThePage() {
        var word = "x".repeat(500);

        assertThat(PdfReading.text(PdfReading.document(paragraph(word))).replace(" ", ""))
                .contains(word);
    }

    @Test
    void saysWhatItIs() {
        var facts = PdfReading.read(PdfReading.document(paragraph("text")), PdfRendererTest::properties);

        assertThat(facts).containsExactly("A title", "A subject", "en-US", "true");
    }

    private static List<String> properties(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog();
        return List.of(
                pdf.getDocumentInformation().getTitle(),
                pdf.getDocumentInformation().getSubject(),
                catalog.getLanguage(),
                String.valueOf(catalog.getViewerPreferences().displayDocTitle()));
    }

    @Test
    void sameDocumentAndClockGiveTheSameBytes() {
        var document = PdfReading.document(new Heading(1, "Title", "a"), paragraph("Latin ✓ שרה"));

        assertThat(PdfReading.write(document)).isEqualTo(PdfReading.write(document));
    }

    @Test
    void carriesTheTimeOfItsClock() {
        var times = PdfReading.read(PdfReading.document(paragraph("text")), pdf -> {
            var facts = pdf.getDocumentInformation();
            return List.of(
                    facts.getCreationDate().toInstant(),
                    facts.getModificationDate().toInstant());
        });

        assertThat(times).containsOnly(PdfReading.CLOCK.instant());
    }

    @Test
    void embedsEveryFont() {
        var embedded = PdfReading.read(PdfReading.document(paragraph("Latin ✓")), pdf -> {
            var resources = pdf.getPage(0).getResources();
            var found = new ArrayList<Boolean>();
            for (var name : resources.getFontNames()) {
                try {
                    found.add(resources.getFont(name).isEmbedded());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return found;
        });

        assertThat(embedded).hasSizeGreaterThan(1).doesNotContain(false);
    }

    private static Table table(List<List<Cell>> rows) {
        var columns =
                List.of(new Column("First head", 3, Alignment.LEFT), new Column("Second head", 1, Alignment.RIGHT));
        return new Table(Optional.empty(), columns, true, rows);
    }

    private static List<Cell> row(String text) {
        return List.of(Cell.of(text), Cell.of("2"));
    }
}
