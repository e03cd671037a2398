package org.campusaccord.export.pdf;

/** The end of a page. */
final class PageBreakLayout implements Layout {
    @Override
    public float gapBefore() {
        return 0;
    }

    @Override
    public float leastHeight() {
        return 0;
    }

    @Override
    public void draw(PageCanvas canvas) {
        if (!canvas.isAtTop()) {
            canvas.newPage();
        }
    }
}
