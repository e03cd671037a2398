package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** Characters in order, each with its style, font and width. A surrogate pair is one, measured at its first half. */
final class Glyphs {
    private final String text;
    private final TextStyle[] styles;
    private final BaseFont[] fonts;
    private final float[] widths;

    private Glyphs(String text, TextStyle[] styles, BaseFont[] fonts, float[] widths) {
        this.text = text;
        this.styles = styles;
        this.fonts = fonts;
        this.widths = widths;
    }

    static Glyphs of(Fonts fonts, List<Span> spans) {
        var text = new StringBuilder();
        int length = spans.stream().mapToInt(span -> span.text().length()).sum();
        var styles = new TextStyle[length];
        var chosen = new BaseFont[length];
        var widths = new float[length];
        for (var span : spans) {
            span.text()
                    .codePoints()
                    .map(Glyphs::printed)
                    .filter(Glyphs::isVisible)
                    .forEach(codePoint -> {
                        int start = text.length();
                        text.appendCodePoint(codePoint);
                        var style = span.style();
                        var font = fonts.font(style.face(), codePoint == '\n' ? ' ' : codePoint);
                        Arrays.fill(styles, start, text.length(), style);
                        Arrays.fill(chosen, start, text.length(), font);
                        widths[start] = codePoint == '\n' ? 0 : font.getWidthPoint(codePoint, style.size());
                    });
        }
        return new Glyphs(text.toString(), styles, chosen, widths);
    }

    private static int printed(int codePoint) {
        return codePoint == '\t' ? ' ' : codePoint;
    }

    /** Joiners, marks of direction, variation selectors and soft hyphens have nothing to draw. */
    private static boolean isVisible(int codePoint) {
        return Character.getType(codePoint) != Character.FORMAT && (codePoint < 0xfe00 || codePoint > 0xfe0f);
    }

    String text() {
        return text;
    }

    float width(int start, int end) {
        float sum = 0;
        for (int i = start; i < end; i++) {
            sum += widths[i];
        }
        return sum;
    }

    /** Where a piece must end so that it is not wider than the given width; it takes at least one character. */
    int fitting(int start, int end, float width) {
        float sum = widths[start];
        int i = start + 1;
        while (i < end && (Character.isLowSurrogate(text.charAt(i)) || sum + widths[i] <= width)) {
            sum += widths[i++];
        }
        return i;
    }

    /** The piece as a line; a line end in it is drawn as a blank. */
    Line line(int start, int end) {
        var runs = new ArrayList<Line.Run>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (i + 1 == end || !fonts[i + 1].equals(fonts[i]) || styles[i + 1] != styles[i]) {
                runs.add(new Line.Run(
                        fonts[i], styles[i], text.substring(from, i + 1).replace('\n', ' ')));
                from = i + 1;
            }
        }
        return new Line(runs, width(start, visibleEnd(start, end)));
    }

    /** Where the blanks at the end of a piece begin. */
    int visibleEnd(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
