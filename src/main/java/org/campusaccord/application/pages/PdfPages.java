package org.campusaccord.application.pages;

/** The pages of one PDF, counted from 0. Any thread may ask; one is served after the other. */
public interface PdfPages extends AutoCloseable {
    int count();

    PageSize size(int page);

    /**
     * Draws a part of a page as it prints, on white.
     *
     * @param scale pixels for a point
     */
    PagePicture render(int page, double scale, PixelArea area);

    /** The words of a page in the order in which they are read. */
    PageText text(int page);

    /** Lets the file go. */
    @Override
    void close();
}
