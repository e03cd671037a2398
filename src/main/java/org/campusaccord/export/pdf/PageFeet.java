package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.PageFoot;
import org.campusaccord.document.PageSetup;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** What stands at the foot of the pages. Where it says how many pages there are, that part is filled in at the end. */
final class PageFeet {
    private static final float TOP = 54;
    private static final float NUMBER_WIDTH = 120;

    private final LineBreaker breaker;
    private final float width;
    private final List<Open> open = new ArrayList<>();

    /** A number that waits for the last page. */
    private record Open(PdfTemplate number, PageFoot foot, int page) {}

    /** A foot, broken into lines once for all its pages. */
    record Foot(PageFoot foot, List<Line> words) {}

    PageFeet(LineBreaker breaker, PageSetup setup) {
        this.breaker = breaker;
        this.width = PageCanvas.width(setup);
    }

    Foot foot(PageFoot foot) {
        return new Foot(foot, breaker.lines(foot.text(), TextStyle.FOOT, width - NUMBER_WIDTH));
    }

    void draw(PdfContentByte content, float left, Foot foot, int page) {
        content.setColorFill(Palette.LINE);
        content.rectangle(left, TOP, width, 0.5f);
        content.fill();
        float baseline = TOP - 5 - TextStyle.FOOT.baseline();
        for (var line : foot.words()) {
            line.draw(content, left, baseline);
            baseline -= TextStyle.FOOT.leading();
        }
        float right = left + width;
        if (foot.foot().tellsPages()) {
            var number = content.createTemplate(NUMBER_WIDTH, TextStyle.FOOT.leading());
            content.addTemplate(number, right - NUMBER_WIDTH, TOP - 5 - TextStyle.FOOT.leading());
            open.add(new Open(number, foot.foot(), page));
        } else {
            var line = number(foot.foot(), page, page);
            line.draw(content, right - line.width(), TOP - 5 - TextStyle.FOOT.baseline());
        }
    }

    private Line number(PageFoot foot, int page, int pages) {
        return breaker.lines(foot.page(page, pages), TextStyle.FOOT, NUMBER_WIDTH)
                .getFirst();
    }

    void fillInNumbers(int pages) {
        for (var waiting : open) {
            var line = number(waiting.foot(), waiting.page(), pages);
            line.draw(
                    waiting.number(),
                    NUMBER_WIDTH - line.width(),
                    TextStyle.FOOT.leading() - TextStyle.FOOT.baseline());
        }
    }
}
