package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.PageFoot;
import org.campusaccord.document.PageSetup;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** What stands at the foot of the pages. How many pages there are is known last, so that part is filled in at the end. */
final class PageFeet {
    private static final float TOP = 54;
    private static final float NUMBER_WIDTH = 120;

    private final PageFoot foot;
    private final LineBreaker breaker;
    private final float width;
    private final List<Line> words;
    private final List<PdfTemplate> numbers = new ArrayList<>();

    PageFeet(PageFoot foot, LineBreaker breaker, PageSetup setup) {
        this.foot = foot;
        this.breaker = breaker;
        this.width = PageCanvas.width(setup);
        this.words = breaker.lines(foot.text(), TextStyle.FOOT, width - NUMBER_WIDTH);
    }

    void draw(PdfContentByte content, float left) {
        content.setColorFill(Palette.LINE);
        content.rectangle(left, TOP, width, 0.5f);
        content.fill();
        float baseline = TOP - 5 - TextStyle.FOOT.baseline();
        for (var line : words) {
            PageCanvas.draw(content, line, left, baseline);
            baseline -= TextStyle.FOOT.leading();
        }
        var number = content.createTemplate(NUMBER_WIDTH, TextStyle.FOOT.leading());
        content.addTemplate(number, left + width - NUMBER_WIDTH, TOP - 5 - TextStyle.FOOT.leading());
        numbers.add(number);
    }

    void fillInNumbers() {
        for (int i = 0; i < numbers.size(); i++) {
            var line = breaker.lines(foot.page(i + 1, numbers.size()), TextStyle.FOOT, NUMBER_WIDTH)
                    .getFirst();
            PageCanvas.draw(
                    numbers.get(i),
                    line,
                    NUMBER_WIDTH - line.width(),
                    TextStyle.FOOT.leading() - TextStyle.FOOT.baseline());
        }
    }
}
