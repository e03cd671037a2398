package org.campusaccord.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines of a width, by the rules of the text's language; a word wider than a line is cut. */
final class LineBreaker {
    private final Fonts fonts;
    private final Locale locale;

    LineBreaker(Fonts fonts, Locale locale) {
        this.fonts = fonts;
        this.locale = locale;
    }

    List<Line> lines(String text, TextStyle style, float width) {
        return lines(List.of(new Span(text, style)), width);
    }

    /** At least one line, even of no text. */
    List<Line> lines(List<Span> spans, float width) {
        var glyphs = Glyphs.of(fonts, spans);
        var lines = new ArrayList<Line>();
        int paragraph = 0;
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(glyphs.text());
        int lineStart = 0;
        float used = 0;
        int start = breaks.first();
        for (int end = next(breaks, glyphs.text());
                end != BreakIterator.DONE;
                start = end, end = next(breaks, glyphs.text())) {
            if (used > 0 && used + glyphs.width(start, glyphs.visibleEnd(start, end)) > width) {
                lines.add(glyphs.line(lineStart, start, paragraph));
                lineStart = start;
                used = 0;
            }
            while (used == 0 && glyphs.width(start, glyphs.visibleEnd(start, end)) > width) {
                int cut = glyphs.fitting(start, end, width);
                lines.add(glyphs.line(start, cut, paragraph));
                start = cut;
                lineStart = cut;
            }
            used += glyphs.width(start, end);
            if (glyphs.text().charAt(end - 1) == '\n') {
                lines.add(glyphs.line(lineStart, end, paragraph++));
                lineStart = end;
                used = 0;
            }
        }
        if (lineStart < glyphs.text().length() || lines.isEmpty()) {
            lines.add(glyphs.line(lineStart, glyphs.text().length(), paragraph));
        }
        return lines;
    }

    /** The next place for a line to end; a time such as 08:30 stays whole. */
    private static int next(BreakIterator breaks, String text) {
        int end = breaks.next();
        while (end > 0 && end < text.length() && text.charAt(end - 1) == ':' && Character.isDigit(text.charAt(end))) {
            end = breaks.next();
        }
        return end;
    }
}
