package org.campusaccord.application.pages;

/** A page or a part of it as pixels: one number each, opaque, row after row. */
public final class PagePicture {
    private final int width;
    private final int height;
    private final int[] pixels;

    /** Takes the pixels over without copying: nobody else may write to them. */
    public PagePicture(int width, int height, int[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + " times " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Alpha, red, green, blue in this order; to be read only. */
    public int[] pixels() {
        return pixels;
    }
}
