package org.campusaccord.export.pdf;

import java.util.List;
import java.util.Optional;
import org.campusaccord.document.Block.Heading;

/** A heading, which is also an entry of the outline. */
final class HeadingLayout implements Layout {
    private final Heading heading;
    private final TextStyle style;
    private final List<Line> lines;
    private final Optional<Line> runningHead;

    HeadingLayout(Heading heading, LineBreaker breaker, float width) {
        this.heading = heading;
        this.style = switch (heading.level()) {
            case 1 -> TextStyle.TITLE;
            case 2 -> TextStyle.SECTION;
            default -> TextStyle.SUBSECTION;
        };
        this.lines = breaker.lines(heading.text(), style, width);
        // Where it does not fit on one line, its beginning says enough.
        this.runningHead = heading.level() == 2
                ? breaker.lines(heading.text(), TextStyle.FOOT, width).stream().findFirst()
                : Optional.empty();
    }

    @Override
    public float gapBefore() {
        return switch (heading.level()) {
            case 1 -> 0;
            case 2 -> 28;
            default -> 14;
        };
    }

    @Override
    public float leastHeight() {
        return rule() + lines.size() * style.leading();
    }

    /** The title stands under a short bar, a section under a line. */
    private float rule() {
        return switch (heading.level()) {
            case 1 -> 16;
            case 2 -> 8;
            default -> 0;
        };
    }

    @Override
    public void draw(PageCanvas canvas) {
        var element = canvas.parent().child(canvas.headingTag(heading.level()));
        canvas.bookmark(heading, element);
        if (heading.level() <= 2) {
            canvas.section(runningHead);
        }
        if (heading.level() == 1) {
            canvas.fill(0, 0, 48, 4, Palette.ACCENT);
        } else if (heading.level() == 2) {
            canvas.rule(0, canvas.width(), 0, 1, Palette.ACCENT);
        }
        canvas.down(rule());
        for (var line : lines) {
            canvas.need(style.leading());
            canvas.textLine(line, 0, style, element);
        }
    }
}
