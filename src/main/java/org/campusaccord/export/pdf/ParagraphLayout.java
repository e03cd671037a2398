package org.campusaccord.export.pdf;

import java.util.List;
import java.util.function.Function;
import org.campusaccord.document.Block.Paragraph;

/** A paragraph, which leaves no line of its own alone on a page. */
final class ParagraphLayout implements Layout {
    private static final float BELOW_LEAD = 10;

    private final Paragraph.Style kind;
    private final TextStyle style;
    private final float indent;
    private final List<Line> lines;

    ParagraphLayout(Paragraph paragraph, LineBreaker breaker, float width) {
        this.kind = paragraph.style();
        this.style = switch (kind) {
            case NORMAL -> TextStyle.BODY;
            case LEAD -> TextStyle.LEAD;
            case QUIET -> TextStyle.QUIET;
            case QUOTE -> TextStyle.QUOTE;
            case CODE -> TextStyle.CODE;
        };
        this.indent = kind == Paragraph.Style.QUOTE ? 16 : 0;
        this.lines = breaker.lines(paragraph.text(), style, width - indent);
    }

    @Override
    public float gapBefore() {
        return switch (kind) {
            case NORMAL -> 5;
            case QUOTE -> 8;
            case LEAD, QUIET, CODE -> 4;
        };
    }

    @Override
    public float leastHeight() {
        return Math.min(lines.size(), lines.size() == 3 ? 3 : 2) * style.leading();
    }

    @Override
    public void draw(PageCanvas canvas) {
        var marking = marking(canvas.parent());
        for (int i = 0; i < lines.size(); i++) {
            // The last two lines stay together.
            int together = i == lines.size() - 2 ? 2 : 1;
            canvas.need(together * style.leading());
            var line = lines.get(i);
            float free = line.rightToLeft() ? canvas.width() - indent - line.width() : 0;
            canvas.textLine(line, indent + free, style, marking);
        }
        if (kind == Paragraph.Style.LEAD) {
            canvas.gap(BELOW_LEAD);
        }
    }

    private Function<Line, Marking> marking(Element parent) {
        return switch (kind) {
            case QUOTE -> {
                var quote = parent.child(Tag.QUOTE);
                yield Flow.within(quote, Tag.PARAGRAPH, lines);
            }
            case CODE -> {
                var code = parent.child(Tag.PARAGRAPH).child(Tag.CODE);
                yield _ -> code;
            }
            case NORMAL, LEAD, QUIET -> Flow.within(parent, Tag.PARAGRAPH, lines);
        };
    }
}
