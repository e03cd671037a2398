package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/** Characters in order, each with its look, style, font and width. A surrogate pair is one, measured at its first half. */
final class Glyphs {
    private final String text;
    private final char[] drawn;
    private final TextStyle[] styles;
    private final BaseFont[] fonts;
    private final float[] widths;
    private final Optional<Directions> directions;
    private final Map<TextStyle, String> spoken = new EnumMap<>(TextStyle.class);

    private Glyphs(String text, TextStyle[] styles, Fonts from) {
        this.text = text;
        this.styles = styles;
        this.drawn = Arabic.joined(text);
        this.fonts = new BaseFont[drawn.length];
        this.widths = new float[drawn.length];
        this.directions = Directions.of(text);
        choose(from);
    }

    static Glyphs of(Fonts fonts, List<Span> spans) {
        var text = new StringBuilder();
        var styles = new ArrayList<TextStyle>();
        for (var span : spans) {
            text.append(Characters.printed(span.text()));
            while (styles.size() < text.length()) {
                styles.add(span.style());
            }
        }
        var glyphs = new Glyphs(text.toString(), styles.toArray(TextStyle[]::new), fonts);
        spans.forEach(span -> glyphs.spoken.put(span.style(), span.spoken()));
        return glyphs;
    }

    private void choose(Fonts from) {
        for (int i = 0; i < drawn.length; ) {
            int codePoint = Character.codePointAt(drawn, i);
            int end = i + Character.charCount(codePoint);
            if (codePoint == '\n' || Characters.isGuide(codePoint)) {
                drawn[i] = codePoint == '\n' ? ' ' : Arabic.NOTHING;
            }
            var font = from.font(
                    styles[i].face(),
                    text.codePointAt(i),
                    drawn[i] == Arabic.NOTHING ? ' ' : Character.codePointAt(drawn, i));
            Arrays.fill(fonts, i, end, font);
            boolean hasWidth = drawn[i] != Arabic.NOTHING && codePoint != '\n';
            widths[i] = hasWidth ? font.getWidthPoint(codePoint, styles[i].size()) : 0;
            i = end;
        }
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
        while (i < end && (continuesLetter(i) || sum + widths[i] <= width)) {
            sum += widths[i++];
        }
        return i;
    }

    /** Whether a character must stay with the one before it. */
    private boolean continuesLetter(int i) {
        return Character.isLowSurrogate(text.charAt(i))
                || drawn[i] == Arabic.NOTHING
                || Characters.isMark(text.codePointAt(i));
    }

    /** The piece as a line; a line end in it is drawn as a blank. */
    Line line(int start, int end, int paragraph) {
        int visibleEnd = visibleEnd(start, end);
        float width = width(start, visibleEnd);
        if (directions.isPresent() && start < visibleEnd) {
            var found = directions.get();
            var reading = text.substring(start, end).replace('\n', ' ');
            var order = found.order(start, visibleEnd, this::continuesLetter);
            return new Line(
                    runs(found.mirrored(drawn, start, visibleEnd), order),
                    width,
                    paragraph,
                    reading,
                    found.isRightToLeft(start));
        }
        var order = new int[end - start];
        Arrays.setAll(order, i -> start + i);
        return new Line(runs(drawn, order), width, paragraph);
    }

    private List<Line.Run> runs(char[] shown, int[] order) {
        var runs = new ArrayList<Line.Run>();
        var run = new StringBuilder();
        for (int i = 0; i < order.length; i++) {
            int at = order[i];
            if (shown[at] != Arabic.NOTHING) {
                run.append(shown[at]);
            }
            boolean last = i + 1 == order.length;
            if ((last || !fonts[order[i + 1]].equals(fonts[at]) || styles[order[i + 1]] != styles[at])
                    && !run.isEmpty()) {
                runs.add(new Line.Run(fonts[at], styles[at], run.toString(), spoken.getOrDefault(styles[at], "")));
                run.setLength(0);
            }
        }
        return runs;
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
