package org.campusaccord.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.campusaccord.document.Binding;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.PaperSize;
import org.campusaccord.document.Picture;
import org.campusaccord.document.SignatureMark;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class WordRendererTest {
    /** Behind the notice that stands on top of every file. */
    private static XWPFParagraph paragraph(XWPFDocument file, int index) {
        return file.getParagraphs().get(2 + index);
    }

    private static Block.Table table(boolean rowHeads) {
        return new Block.Table(
                Optional.empty(),
                List.of(new Column("Role", 3, Alignment.LEFT), new Column("Share", 1, Alignment.RIGHT)),
                rowHeads,
                List.of(
                        List.of(new Cell("Data coach", "Looks at results"), Cell.of("40%")),
                        List.of(Cell.of("Mentor"), Cell.of("—"))));
    }

    @Test
    void headingsHaveOutlineLevelsAndStayWithWhatFollows() throws IOException {
        try (var file =
                WordReading.written(new Heading(2, "Goals", "goals"), new Heading(3, "Campus goal", "campus"))) {
            var section = file.getStyles().getStyle(paragraph(file, 0).getStyle());
            var part = file.getStyles().getStyle(paragraph(file, 1).getStyle());
            assertThat(section.getName()).isEqualTo("heading 1");
            assertThat(section.getCTStyle().getPPr().getOutlineLvl().getVal()).isZero();
            assertThat(section.getCTStyle().getPPr().isSetKeepNext()).isTrue();
            assertThat(part.getName()).isEqualTo("heading 2");
            assertThat(part.getCTStyle().getPPr().getOutlineLvl().getVal()).isOne();
        }
    }

    @Test
    void everyStyleUsedIsThere() throws IOException {
        try (var file = WordReading.written()) {
            for (var style : WordStyle.values()) {
                assertThat(file.getStyles().getStyle(style.id())).as(style.id()).isNotNull();
            }
        }
    }

    @Test
    void pointsAreNumberedAsAListOfBullets() throws IOException {
        try (var file = WordReading.written(new Block.BulletList(List.of("One", "Two")))) {
            var style = file.getStyles().getStyle(paragraph(file, 1).getStyle());
            var list = style.getCTStyle().getPPr().getNumPr().getNumId().getVal();
            var levels = file.getNumbering()
                    .getAbstractNum(file.getNumbering().getAbstractNumID(list))
                    .getCTAbstractNum();
            assertThat(levels.getLvlArray(0).getNumFmt().getVal().toString()).isEqualTo("bullet");
            assertThat(levels.getLvlArray(0).getLvlText().getVal()).isEqualTo("•");
        }
    }

    @Test
    void tablesRepeatTheirHeadAndKeepRowsWhole() throws IOException {
        try (var file = WordReading.written(new Heading(3, "Coach roles", "roles"), table(true))) {
            var table = file.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            var properties = table.getCTTbl().getTblPr();
            assertThat(properties.getTblCaption().getVal()).isEqualTo("Coach roles");
            assertThat(properties.getTblDescription().getVal()).isEqualTo("Role, Share");
            assertThat(properties.getTblLook().getFirstColumn()).hasToString("true");
        }
    }

    @Test
    void twoTablesStayTwoAndTheLastIsFollowedByAParagraph() throws IOException {
        try (var file = WordReading.written(table(false), table(false))) {
            var elements = file.getBodyElements();
            assertThat(elements.subList(2, elements.size()))
                    .extracting(element -> element.getElementType().name())
                    .containsExactly("TABLE", "PARAGRAPH", "TABLE", "PARAGRAPH");
        }
    }

    @Test
    void onlyTheRowsNameIsBold() throws IOException {
        try (var file = WordReading.written(table(true), new Block.Rule(), table(false))) {
            var cell = file.getTables().getFirst().getRow(1).getCell(0);
            assertThat(cell.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("TableRowHead", "TableNote");
            assertThat(file.getTables()
                            .getLast()
                            .getRow(1)
                            .getCell(0)
                            .getParagraphs()
                            .getFirst()
                            .getStyle())
                    .isEqualTo("TableText");
        }
    }

    @Test
    void anExplanationStaysWithWhatItExplains() throws IOException {
        var quiet = new Paragraph(Paragraph.Style.QUIET, "Why");
        try (var file = WordReading.written(
                quiet, new Paragraph(Paragraph.Style.NORMAL, "What"), quiet, new Heading(2, "Goals", "goals"))) {
            assertThat(paragraph(file, 0).isKeepNext()).isTrue();
            assertThat(paragraph(file, 2).isKeepNext()).isFalse();
        }
    }

    @Test
    void footHoldsItsTextAndFieldsForThePage() throws IOException {
        try (var file = WordReading.written()) {
            var foot = file.getFooterList().getFirst().getParagraphs().getFirst();
            assertThat(foot.getText()).isEqualTo("Live Oak · 2026–27\tPage 1 of 1");
            assertThat(foot.getRuns().stream()
                            .flatMap(run -> run.getCTR().getInstrTextList().stream())
                            .map(instruction -> instruction.getStringValue()))
                    .containsExactly("PAGE", "NUMPAGES");
        }
    }

    @Test
    void leavesRoomForHolesAtTheInnerSide() throws IOException {
        var page = new PageSetup(PaperSize.A4, Binding.TWO_SIDED);
        try (var file = WordReading.written(WordReading.document(page))) {
            var section = file.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11900");
            assertThat(section.getPgSz().getH()).hasToString("16840");
            assertThat(section.getPgMar().getLeft()).hasToString("1800");
            assertThat(section.getPgMar().getRight()).hasToString("1080");
            assertThat(file.getSettings().getMirrorMargins()).isTrue();
        }
    }

    @Test
    void marksWhatRunsFromRightToLeft() throws IOException {
        try (var file = WordReading.written(
                new Paragraph(Paragraph.Style.NORMAL, "شكرا Live Oak"),
                new Paragraph(Paragraph.Style.NORMAL, "Thanks"))) {
            var paragraph = paragraph(file, 0);
            assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(paragraph.getRuns().getFirst().getCTR().getRPr().sizeOfRtlArray())
                    .isOne();
            assertThat(paragraph.getText()).isEqualTo("شكرا Live Oak");
            assertThat(paragraph(file, 1).getCTP().getPPr().isSetBidi()).isFalse();
        }
    }

    @Test
    void aPageBreakBeginsThePageOfWhatFollows() throws IOException {
        try (var file = WordReading.written(new Block.PageBreak(), new Heading(2, "Signatures", "signatures"))) {
            assertThat(paragraph(file, 0).isPageBreak()).isTrue();
            assertThat(paragraph(file, 0).getText()).isEqualTo("Signatures");
        }
    }

    @Test
    void typedSignaturesHaveTheirStyle() throws IOException {
        var mark = new SignatureMark.Typed("Łukasz Zięba");
        try (var file = WordReading.written(new Block.SignatureField("Łukasz Zięba", "Coach", mark, List.of()))) {
            assertThat(paragraph(file, 0).getStyle()).isEqualTo("TypedSignature");
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (var file = WordReading.written()) {
            var core = file.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("A title");
            assertThat(core.getSubject()).isEqualTo("A subtitle");
            assertThat(core.getCreator()).isEqualTo("Bluebonnet District");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-US");
        }
    }

    @Test
    void refusesLogoThatIsNoPicture() {
        var damaged = new Picture(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        assertThatThrownBy(() -> WordReading.written(new Block.Logo(damaged, "Logo")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("logo-unreadable");
    }
}
