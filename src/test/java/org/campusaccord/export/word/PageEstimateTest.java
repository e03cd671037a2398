package org.campusaccord.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Block;
import org.campusaccord.document.PageSetup;
import org.campusaccord.document.PaperSize;
import org.junit.jupiter.api.Test;

class PageEstimateTest {
    private static final Block.Heading HEADING = new Block.Heading(2, "Goals", "goals");

    /** On which page the heading stands behind these blocks. */
    private static int page(List<? extends Block> before) {
        var blocks = new ArrayList<Block>(before);
        blocks.add(HEADING);
        var pages = new PageEstimate(PageSetup.of(PaperSize.LETTER)).pages(blocks);
        return pages.getOrDefault(HEADING.anchor(), 0);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Block.Paragraph.Style.NORMAL, text);
    }

    @Test
    void beginsWithTheFirstPage() {
        assertThat(page(List.of(paragraph("A line.")))).isOne();
    }

    @Test
    void countsPagesThatAreAskedFor() {
        assertThat(page(List.of(paragraph("A line."), new Block.PageBreak(), new Block.PageBreak())))
                .isEqualTo(3);
    }

    @Test
    void countsPagesThatAreFull() {
        assertThat(page(Collections.nCopies(100, paragraph("A line.")))).isEqualTo(4);
        assertThat(page(List.of(paragraph("A few words. ".repeat(1_000))))).isEqualTo(4);
    }

    @Test
    void headingDoesNotStandAloneAtAPagesEnd() {
        assertThat(page(Collections.nCopies(28, paragraph("A line.")))).isEqualTo(2);
    }

    @Test
    void goesOnWithRowsOfATable() {
        var column = new Block.Column("Role", 1, Block.Alignment.LEFT);
        var rows = Collections.nCopies(100, List.of(Block.Cell.of("Mentor")));
        assertThat(page(List.of(new Block.Table(Optional.empty(), List.of(column), false, rows))))
                .isEqualTo(3);
    }
}
