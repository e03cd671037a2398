package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.campusaccord.document.Block;
import org.campusaccord.document.Block.Heading;
import org.campusaccord.document.Block.Paragraph;
import org.junit.jupiter.api.Test;

/** The name of a section at the head of pages that go on with it. */
class RunningHeadTest {
    private static Paragraph paragraph(String text) {
        return new Paragraph(Paragraph.Style.NORMAL, text);
    }

    private static List<Block> lines(int count) {
        return new ArrayList<>(Collections.nCopies(count, paragraph("words")));
    }

    @Test
    void namesTheSectionOnThePageThatGoesOnWithIt() {
        var blocks = lines(60);
        blocks.addFirst(new Heading(2, "5. Support", "support"));

        assertThat(PdfReading.pages(PdfReading.document(blocks)).get(1)).contains("5. Support");
    }

    @Test
    void namesNothingWhereASectionBeginsThePage() {
        var blocks = lines(1);
        blocks.addFirst(new Heading(2, "5. Support", "support"));
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, "6. Timelines", "timelines"));
        blocks.add(paragraph("words"));

        assertThat(PdfReading.pages(PdfReading.document(blocks)).get(1))
                .contains("6. Timelines")
                .doesNotContain("5. Support");
    }
}
