package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Block.BulletList;

/** Points, each behind a bullet. */
final class BulletsLayout implements Layout {
    private static final TextStyle STYLE = TextStyle.BODY;
    private static final float INDENT = 14;

    private final Line bullet;
    private final List<List<Line>> points;

    BulletsLayout(BulletList list, LineBreaker breaker, float width) {
        bullet = breaker.lines("• ", STYLE, width).getFirst();
        points = list.points().stream()
                .map(point -> breaker.lines(point, STYLE, width - INDENT))
                .toList();
    }

    @Override
    public float gapBefore() {
        return 5;
    }

    @Override
    public float leastHeight() {
        return points.isEmpty() ? 0 : Math.min(points.getFirst().size(), 2) * STYLE.leading();
    }

    @Override
    public void draw(PageCanvas canvas) {
        if (points.isEmpty()) {
            return;
        }
        var list = canvas.parent().list("Disc");
        for (var lines : points) {
            var item = list.child(Tag.LIST_ITEM);
            var label = item.child(Tag.LABEL);
            var marking = Flow.in(item.child(Tag.LIST_BODY), lines);
            canvas.need(Math.min(lines.size(), 2) * STYLE.leading());
            canvas.text(bullet, 2, 0, STYLE, label);
            for (int i = 0; i < lines.size(); i++) {
                canvas.need((i == lines.size() - 2 ? 2 : 1) * STYLE.leading());
                canvas.textLine(lines.get(i), INDENT, STYLE, marking);
            }
            canvas.down(2);
        }
    }
}
