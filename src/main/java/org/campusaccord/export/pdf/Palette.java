package org.campusaccord.export.pdf;

import java.awt.Color;

/** The document's colors; all of them dark enough, or mere ornament, on a black-and-white printer. */
final class Palette {
    static final Color INK = new Color(0x1c2127);
    static final Color GREY = new Color(0x565f69);
    static final Color ACCENT = new Color(0x1d5063);
    static final Color LINE = new Color(0xc9ced4);
    static final Color TINT = new Color(0xf1f3f5);

    static final Color PAPER = Color.WHITE;

    private Palette() {}
}
