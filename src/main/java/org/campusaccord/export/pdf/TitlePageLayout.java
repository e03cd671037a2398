package org.campusaccord.export.pdf;

/** The empty part above a title that has its page to itself. */
final class TitlePageLayout implements Layout {
    private static final float SHARE = 0.26f;

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
        canvas.down(canvas.bodyHeight() * SHARE);
    }
}
