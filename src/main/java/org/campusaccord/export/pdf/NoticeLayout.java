package org.campusaccord.export.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.Block.Notice;

/** Words beside a bar; the loud ones on a tint. */
final class NoticeLayout implements Layout {
    private static final float INDENT = 12;
    private static final float PADDING = 5;

    private record Styled(Line line, TextStyle style) {}

    private final boolean loud;
    private final float width;
    private final List<Styled> lines = new ArrayList<>();

    NoticeLayout(Notice notice, LineBreaker breaker, float width) {
        this.loud = notice.tone() == Notice.Tone.LOUD;
        this.width = width;
        add(breaker, notice.title(), TextStyle.NOTICE);
        if (!notice.text().isBlank()) {
            notice.text().lines().filter(text -> !text.isBlank()).forEach(text -> add(breaker, text, TextStyle.BODY));
        }
    }

    private void add(LineBreaker breaker, String text, TextStyle style) {
        breaker.lines(text, style, width - INDENT - PADDING).forEach(line -> lines.add(new Styled(line, style)));
    }

    @Override
    public float gapBefore() {
        return 8;
    }

    @Override
    public float leastHeight() {
        return padding()
                + (float) lines.stream()
                        .limit(3)
                        .mapToDouble(line -> line.style().leading())
                        .sum();
    }

    private float padding() {
        return loud ? PADDING : 0;
    }

    @Override
    public void draw(PageCanvas canvas) {
        pad(canvas);
        for (var line : lines) {
            canvas.need(line.style().leading());
            ground(canvas, line.style().leading());
            canvas.textLine(line.line(), INDENT, line.style());
        }
        pad(canvas);
        canvas.gap(3);
    }

    private void pad(PageCanvas canvas) {
        if (loud) {
            ground(canvas, PADDING);
            canvas.down(PADDING);
        }
    }

    private void ground(PageCanvas canvas, float height) {
        if (loud) {
            canvas.fill(0, 0, width, height, Palette.TINT);
        }
        Color bar = loud ? Palette.INK : Palette.ACCENT;
        canvas.fill(0, 0, loud ? 3 : 2, height, bar);
    }
}
