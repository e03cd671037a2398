package org.campusaccord.export.pdf;

/** A block, broken into lines and ready to be drawn. */
interface Layout {
    /** Room before it, unless it stands at the top of a page. */
    float gapBefore();

    /** How much of it must fit below what stands before it; otherwise it begins on the next page. */
    float leastHeight();

    void draw(PageCanvas canvas);
}
