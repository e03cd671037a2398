package org.campusaccord.export.pdf;

import java.awt.Color;
import java.util.OptionalDouble;

/** The few ways in which text is set; every size and colour of text stands here. */
enum TextStyle {
    TITLE(Face.SANS_BOLD, 25, 30, Palette.INK),
    SECTION(Face.SANS_BOLD, 15.5f, 20, Palette.INK),
    SUBSECTION(Face.SANS_BOLD, 10.5f, 14, Palette.ACCENT),
    BODY(Face.SERIF, 11, 15.5f, Palette.INK),
    LEAD(Face.SANS, 14.5f, 20, Palette.ACCENT),
    QUIET(Face.SERIF_ITALIC, 10.5f, 14.5f, Palette.GREY),
    QUOTE(Face.SERIF_ITALIC, 11, 15.5f, Palette.INK),
    CODE(Face.MONO, 10, 15, Palette.INK),
    LABEL(Face.SANS, 9, 15.5f, Palette.GREY),
    TABLE_HEAD(Face.SANS_BOLD, 8.5f, 11.5f, Palette.INK),
    CELL(Face.SANS, 9.5f, 13, Palette.INK),
    CELL_TAKEN_OUT(Face.SANS, 9.5f, 13, Palette.GREY),
    CELL_ADDED(Face.SANS_BOLD, 9.5f, 13, Palette.INK),
    NOTE(Face.SANS, 8.5f, 13, Palette.GREY),
    NOTICE(Face.SANS_BOLD, 10, 14, Palette.INK),
    SMALL_LABEL(Face.SANS, 8, 11.5f, Palette.GREY),
    SMALL(Face.SANS, 8.5f, 11.5f, Palette.INK),
    NAME(Face.SANS_BOLD, 9.5f, 12.5f, Palette.INK),
    TYPED(Face.SERIF_ITALIC, 22, 25, Palette.INK),
    CONTENTS(Face.SANS_BOLD, 10.5f, 16, Palette.INK),
    CONTENTS_WITHIN(Face.SANS, 10, 15, Palette.INK),
    SPINE(Face.SANS_BOLD, 20, 24, Palette.INK),
    TAB(Face.SANS_BOLD, 10, 14, Palette.PAPER),
    FOOT(Face.SANS, 8, 10, Palette.GREY);

    private final Face face;
    private final float size;
    private final float leading;
    private final Color color;

    TextStyle(Face face, float size, float leading, Color color) {
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.color = color;
    }

    Face face() {
        return face;
    }

    float size() {
        return size;
    }

    /** Height of a line. */
    float leading() {
        return leading;
    }

    Color color() {
        return color;
    }

    /** How far below a line's top its baseline lies; the same for all styles of one leading, which so stand side by side. */
    float baseline() {
        return leading * 0.715f;
    }

    /** How far above the baseline a line is drawn through or under the words; below it where negative. */
    OptionalDouble stroke() {
        return switch (this) {
            case CELL_TAKEN_OUT -> OptionalDouble.of(size * 0.27);
            case CELL_ADDED -> OptionalDouble.of(-size * 0.14);
            default -> OptionalDouble.empty();
        };
    }
}
