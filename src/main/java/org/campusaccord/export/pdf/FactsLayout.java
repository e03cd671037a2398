package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Block.Alignment;
import org.campusaccord.document.Block.Fact;
import org.campusaccord.document.Block.Facts;
import org.campusaccord.export.pdf.GridRow.GridCell;

/** Labels at the left, values beside them. */
final class FactsLayout implements Layout {
    private static final float LABELS = 108;
    private static final float BETWEEN = 12;
    private static final float ROW_GAP = 2;
    /** A few facts, such as those of one goal, are not torn apart. */
    private static final float KEPT_WHOLE = 170;

    private final List<GridRow> rows;

    FactsLayout(Facts facts, LineBreaker breaker, float width) {
        rows = facts.facts().stream().map(fact -> row(fact, breaker, width)).toList();
    }

    private static GridRow row(Fact fact, LineBreaker breaker, float width) {
        float values = LABELS + BETWEEN;
        var label = breaker.lines(fact.label(), TextStyle.LABEL, LABELS);
        var value = breaker.lines(fact.value(), TextStyle.BODY, width - values);
        return new GridRow(List.of(
                new GridCell(0, LABELS, Alignment.LEFT, TextStyle.LABEL, label),
                new GridCell(values, width - values, Alignment.LEFT, TextStyle.BODY, value)));
    }

    @Override
    public float gapBefore() {
        return 7;
    }

    @Override
    public float leastHeight() {
        if (rows.isEmpty()) {
            return 0;
        }
        float all =
                (float) rows.stream().mapToDouble(row -> row.height() + ROW_GAP).sum();
        return all <= KEPT_WHOLE ? all : rows.getFirst().leastHeight();
    }

    @Override
    public void draw(PageCanvas canvas) {
        if (rows.isEmpty()) {
            return;
        }
        var list = canvas.parent().list("None");
        for (var row : rows) {
            var markings = markings(list.child(Tag.LIST_ITEM), row);
            canvas.need(row.leastHeight());
            int from = 0;
            while (from < row.lines()) {
                canvas.need(TextStyle.BODY.leading());
                int to = Math.min(row.lines(), from + row.linesIn(canvas.remaining()));
                canvas.down(row.draw(canvas, from, to, 0, markings));
                from = to;
            }
            canvas.gap(ROW_GAP);
        }
    }

    /** A fact is an item of a list whose label is no number but words. */
    static List<Flow> markings(Element item, GridRow row) {
        return List.of(
                Flow.in(item.child(Tag.LABEL), row.cell(0).lines()),
                Flow.in(item.child(Tag.LIST_BODY), row.cell(1).lines()));
    }
}
