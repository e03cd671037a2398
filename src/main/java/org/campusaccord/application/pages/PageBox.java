package org.campusaccord.application.pages;

/** A place on a page, in points from its upper left corner. */
public record PageBox(double x, double y, double width, double height) {
    /** Where nothing is drawn: a space between words, the end of a line. */
    public static final PageBox NOWHERE = new PageBox(0, 0, 0, 0);

    boolean isSomewhere() {
        return width > 0 && height > 0;
    }

    boolean isOnLineOf(PageBox other) {
        return Math.abs(y + height - other.y - other.height) < Math.max(height, other.height) / 2;
    }

    /** The box around both. */
    public PageBox with(PageBox other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new PageBox(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }
}
