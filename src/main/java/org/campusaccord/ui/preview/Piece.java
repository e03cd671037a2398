package org.campusaccord.ui.preview;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.pages.PageSize;
import org.campusaccord.application.pages.PixelArea;

/**
 * A part of a page's picture. A page that is shown very large is drawn in parts, of which only those in sight take memory.
 *
 * @param scale pixels for a point
 */
record Piece(int page, double scale, PixelArea area) {
    private static final int SIDE = 2048;

    /** The whole page as one small picture. */
    static Piece whole(int page, PageSize size, double scale) {
        return new Piece(page, scale, new PixelArea(0, 0, pixels(size.width(), scale), pixels(size.height(), scale)));
    }

    /** The parts of a page of which something lies between two heights, in pixels from its upper edge. */
    static List<Piece> between(int page, PageSize size, double scale, double from, double to) {
        var width = pixels(size.width(), scale);
        var height = pixels(size.height(), scale);
        var pieces = new ArrayList<Piece>();
        for (int y = 0; y < height; y += SIDE) {
            if (y + SIDE <= from || y >= to) {
                continue;
            }
            for (int x = 0; x < width; x += SIDE) {
                var area = new PixelArea(x, y, Math.min(SIDE, width - x), Math.min(SIDE, height - y));
                pieces.add(new Piece(page, scale, area));
            }
        }
        return pieces;
    }

    long weight() {
        return (long) area.width() * area.height();
    }

    private static int pixels(double points, double scale) {
        return Math.max(1, (int) Math.round(points * scale));
    }
}
