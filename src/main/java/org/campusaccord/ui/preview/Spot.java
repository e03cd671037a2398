package org.campusaccord.ui.preview;

/**
 * What stands at the upper edge of the window's part.
 *
 * @param page counted from 0
 * @param within how much of that page is above, from 0 to 1
 */
record Spot(int page, double within) {
    static final Spot BEGINNING = new Spot(0, 0);

    Spot {
        within = Math.clamp(within, 0, 1);
    }

    /** The same in a document that may have become shorter. */
    Spot within(int pages) {
        return page < pages ? this : new Spot(Math.max(0, pages - 1), 0);
    }
}
