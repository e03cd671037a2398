package org.campusaccord.export.pdf;

import org.campusaccord.document.Block.SpineLabel;

/** A strip with its words turned on their side, in a frame to cut along. */
final class SpineLabelLayout implements Layout {
    private static final float WIDTH = 90;
    private static final float LENGTH = 560;
    private static final float END = 24;
    private static final float FRAME = 0.6f;

    private final Line title;
    private final Line detail;

    SpineLabelLayout(SpineLabel label, LineBreaker breaker) {
        // What does not fit on a spine would not be read there either.
        this.title =
                breaker.lines(label.title(), TextStyle.SPINE, LENGTH - 2 * END).getFirst();
        this.detail =
                breaker.lines(label.detail(), TextStyle.LEAD, LENGTH - 2 * END).getFirst();
    }

    @Override
    public float gapBefore() {
        return 12;
    }

    @Override
    public float leastHeight() {
        return LENGTH;
    }

    @Override
    public void draw(PageCanvas canvas) {
        frame(canvas);
        float start = canvas.y() - END;
        float middle = canvas.left() + WIDTH / 2;
        // Read from the top, as on the back of an English book.
        var label = canvas.parent().child(Tag.GROUP);
        canvas.turned(title, middle + 8, start, label.child(Tag.PARAGRAPH));
        canvas.turned(detail, middle - 22, start, label.child(Tag.PARAGRAPH));
        canvas.down(LENGTH);
    }

    private static void frame(PageCanvas canvas) {
        canvas.rule(0, WIDTH, 0, FRAME, Palette.GREY);
        canvas.rule(0, WIDTH, LENGTH, FRAME, Palette.GREY);
        canvas.fill(0, 0, FRAME, LENGTH, Palette.GREY);
        canvas.fill(WIDTH, 0, FRAME, LENGTH, Palette.GREY);
    }
}
