package org.campusaccord.export.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.Block.Notice;

/** Words beside a bar; the loud ones on a tint. */
final class NoticeLayout implements Layout {
    private static final float INDENT = 12;
    private static final float PADDING = 5;
    /** Lines that are not parted. */
    private static final int KEPT_WHOLE = 8;

    private record Styled(Line line, TextStyle style) {
        float height() {
            return style.leading();
        }
    }

    private final boolean loud;
    private final float width;
    private final List<Styled> lines = new ArrayList<>();

    NoticeLayout(Notice notice, LineBreaker breaker, float width) {
        this.loud = notice.tone() == Notice.Tone.LOUD;
        this.width = width;
        add(breaker, notice.title(), TextStyle.NOTICE, 0);
        var paragraphs = notice.text().lines().filter(text -> !text.isBlank()).toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            add(breaker, paragraphs.get(i), TextStyle.BODY, i + 1);
        }
    }

    private void add(LineBreaker breaker, String text, TextStyle style, int paragraph) {
        breaker.lines(text, style, width - INDENT - PADDING)
                .forEach(line -> lines.add(new Styled(line.inParagraph(paragraph), style)));
    }

    @Override
    public float gapBefore() {
        return 8;
    }

    @Override
    public float leastHeight() {
        return 2 * padding() + height(0, lines.size() <= KEPT_WHOLE ? lines.size() : 3);
    }

    private float padding() {
        return loud ? PADDING : 0;
    }

    private float height(int from, int to) {
        return (float)
                lines.subList(from, to).stream().mapToDouble(Styled::height).sum();
    }

    @Override
    public void draw(PageCanvas canvas) {
        var all = lines.stream().map(Styled::line).toList();
        var marking = Flow.within(canvas.parent(), Tag.PARAGRAPH, all);
        for (int from = 0; from < lines.size(); ) {
            canvas.need(lines.get(from).height());
            int to = from + 1;
            while (to < lines.size() && padding() + height(from, to + 1) <= canvas.remaining()) {
                to++;
            }
            float above = from == 0 ? padding() : 0;
            float below = to == lines.size() ? padding() : 0;
            ground(canvas, above + height(from, to) + below);
            canvas.down(above);
            lines.subList(from, to).forEach(line -> canvas.textLine(line.line(), INDENT, line.style(), marking));
            canvas.down(below);
            from = to;
        }
        canvas.gap(3);
    }

    private void ground(PageCanvas canvas, float height) {
        if (loud) {
            canvas.fill(0, 0, width, height, Palette.TINT);
        }
        Color bar = loud ? Palette.INK : Palette.ACCENT;
        canvas.fill(0, 0, loud ? 3 : 2, height, bar);
    }
}
