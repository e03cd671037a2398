package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Block.WritingSpace;

/** A label and lines to write on, together on one page; only the label is read out. */
final class WritingSpaceLayout implements Layout {
    /** As far apart as the lines of a school's exercise book. */
    private static final float APART = 22;

    private static final float THICKNESS = 0.5f;

    private final List<Line> label;
    private final int lines;

    WritingSpaceLayout(WritingSpace space, LineBreaker breaker, float width) {
        this.label = breaker.lines(space.label(), TextStyle.QUIET, width);
        this.lines = space.lines();
    }

    @Override
    public float gapBefore() {
        return 8;
    }

    @Override
    public float leastHeight() {
        return label.size() * TextStyle.QUIET.leading() + lines * APART;
    }

    @Override
    public void draw(PageCanvas canvas) {
        var marking = Flow.within(canvas.parent(), Tag.PARAGRAPH, label);
        label.forEach(line -> canvas.textLine(line, 0, TextStyle.QUIET, marking));
        for (int i = 0; i < lines; i++) {
            canvas.rule(0, canvas.width(), APART, THICKNESS, Palette.LINE);
            canvas.down(APART);
        }
    }
}
