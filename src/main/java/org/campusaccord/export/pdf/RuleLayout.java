package org.campusaccord.export.pdf;

/** A fine line across the page. */
final class RuleLayout implements Layout {
    @Override
    public float gapBefore() {
        return 10;
    }

    @Override
    public float leastHeight() {
        return 1;
    }

    @Override
    public void draw(PageCanvas canvas) {
        canvas.rule(0, canvas.width(), 0.5f, 0.5f, Palette.LINE);
        canvas.down(1);
    }
}
