package org.campusaccord.document;

/** The paper a document is laid out for, in points of a 72nd inch. */
public enum PaperSize {
    LETTER(612, 792),
    A4(595, 842);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
