package org.campusaccord.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.campusaccord.document.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsLayoutTest {
    private static final int LINES = 13;

    /** So many paragraphs before it that the contents would reach over the page's end by more and more lines. */
    @ParameterizedTest
    @ValueSource(ints = {20, 22, 24, 25, 26, 27, 28, 30, 32, 34})
    void leavesNoLineOfAShortOneAlone(int before) {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, before)
                .forEach(_ -> blocks.add(new Block.Paragraph(Block.Paragraph.Style.NORMAL, "Words before it.")));
        blocks.add(new Block.Heading(1, "What stands where", "contents"));
        blocks.add(new Block.Contents(IntStream.range(0, LINES)
                .mapToObj(line -> new Block.Contents.Entry(2, "Entry " + line + ".", "entry-" + line))
                .toList()));
        IntStream.range(0, LINES).forEach(line -> {
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(2, "Section " + line, "entry-" + line));
        });

        var onEach = PdfReading.pages(PdfReading.document(blocks)).stream()
                .map(ContentsLayoutTest::entries)
                .filter(entries -> entries > 0)
                .toList();
        assertThat(onEach).isEqualTo(List.of((long) LINES));
    }

    private static long entries(String page) {
        return page.lines().filter(line -> line.startsWith("Entry ")).count();
    }
}
