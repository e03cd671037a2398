package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Block.Contents;
import org.campusaccord.document.Block.Contents.Entry;

/** What stands where: each line is a link, its page number at the right behind a fine dotted line. */
final class ContentsLayout implements Layout {
    private static final float INDENT = 16;
    private static final float NUMBER_WIDTH = 40;
    private static final float DOT_DISTANCE = 5;
    private static final float DOT = 0.8f;
    private static final float BETWEEN = 3;
    /** Rather than that the last lines stand alone on the next page. */
    private static final float BETWEEN_WHEN_TIGHT = 0.5f;
    /** Contents of a few lines stay together, whatever the cover before them leaves free. */
    private static final int FEW = 20;

    private final LineBreaker breaker;
    private final List<EntryLines> entries;

    private record EntryLines(Entry entry, List<Line> lines) {
        TextStyle style() {
            return styleOf(entry);
        }

        float indent() {
            return indentOf(entry);
        }

        float height(float between) {
            return lines.size() * style().leading() + between;
        }
    }

    ContentsLayout(Contents contents, LineBreaker breaker, float width) {
        this.breaker = breaker;
        this.entries = contents.entries().stream()
                .map(entry -> new EntryLines(
                        entry, // The blank keeps the page number apart for who listens.
                        breaker.lines(entry.text() + " ", styleOf(entry), width - NUMBER_WIDTH - indentOf(entry))))
                .toList();
    }

    private static TextStyle styleOf(Entry entry) {
        return entry.level() == 1 ? TextStyle.CONTENTS : TextStyle.CONTENTS_WITHIN;
    }

    private static float indentOf(Entry entry) {
        return (entry.level() - 1) * INDENT;
    }

    @Override
    public float gapBefore() {
        return 8;
    }

    @Override
    public float leastHeight() {
        return height(entries.size() <= FEW ? FEW : 2, BETWEEN_WHEN_TIGHT);
    }

    private float height(int entriesAtMost, float between) {
        return entries.stream()
                .limit(entriesAtMost)
                .map(entry -> entry.height(between))
                .reduce(0f, Float::sum);
    }

    @Override
    public void draw(PageCanvas canvas) {
        if (entries.isEmpty()) {
            return;
        }
        var contents = canvas.parent().child(Tag.CONTENTS);
        boolean fits = entries.size() > FEW || height(FEW, BETWEEN) <= canvas.remaining();
        float between = fits ? BETWEEN : BETWEEN_WHEN_TIGHT;
        for (var entry : entries) {
            canvas.need(entry.height(between));
            draw(canvas, contents.child(Tag.CONTENTS_ITEM), entry);
            canvas.down(between);
        }
    }

    private void draw(PageCanvas canvas, Element item, EntryLines entry) {
        var style = entry.style();
        var link = item.child(Tag.REFERENCE).child(Tag.LINK);
        float height = entry.lines().size() * style.leading();
        var area = canvas.area(entry.indent(), height, canvas.width() - entry.indent());
        for (var line : entry.lines()) {
            canvas.textLine(line, entry.indent(), style, link);
        }
        canvas.down(-style.leading());
        dots(canvas, entry.indent() + entry.lines().getLast().width(), style);
        var number = canvas.later(canvas.width() - NUMBER_WIDTH, NUMBER_WIDTH, style.leading(), link);
        canvas.want(entry.entry().anchor(), page -> {
            var line = breaker.lines(String.valueOf(page), style, NUMBER_WIDTH).getFirst();
            line.draw(number, NUMBER_WIDTH - line.width(), style.leading() - style.baseline());
        });
        canvas.down(style.leading());
        canvas.link(link, area, entry.entry());
    }

    private static void dots(PageCanvas canvas, float from, TextStyle style) {
        float last = canvas.width() - NUMBER_WIDTH / 2 - DOT_DISTANCE;
        // On a grid of the page, so that the dots of all lines stand under each other.
        for (float x = last; x > from + 2 * DOT_DISTANCE; x -= DOT_DISTANCE) {
            canvas.fill(x, style.baseline() - DOT, DOT, DOT, Palette.GREY);
        }
    }
}
