package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Table;
import org.campusaccord.export.pdf.GridRow.GridCell;

/** A table: its head again on every page, its rows whole where they fit on a page and split between lines where not. */
final class TableLayout implements Layout {
    private static final float PADDING = 3.5f;
    private static final float GUTTER = 10;
    private static final float HEAD_RULE = 1;

    private final float width;
    private final List<Column> columns;
    private final LineBreaker breaker;
    private final List<Line> caption;
    private final GridRow head;
    private final List<GridRow> rows;

    TableLayout(Table table, LineBreaker breaker, float width) {
        this.width = width;
        this.columns = table.columns();
        this.breaker = breaker;
        this.caption = table.caption()
                .map(text -> breaker.lines(text, TextStyle.NOTE, width))
                .orElse(List.of());
        this.head = row(
                columns.stream()
                        .map(column -> List.of(new Span(column.title(), TextStyle.TABLE_HEAD)))
                        .toList(),
                TextStyle.TABLE_HEAD);
        this.rows = table.rows().stream()
                .map(row -> row(row.stream().map(TableLayout::spans).toList(), TextStyle.CELL))
                .toList();
    }

    private static List<Span> spans(Cell cell) {
        return cell.note().isEmpty()
                ? List.of(new Span(cell.text(), TextStyle.CELL))
                : List.of(
                        new Span(cell.text(), TextStyle.CELL),
                        new Span("  ", TextStyle.NOTE),
                        new Span(cell.note(), TextStyle.NOTE));
    }

    private GridRow row(List<List<Span>> texts, TextStyle style) {
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        float free = width - GUTTER * (columns.size() - 1);
        var cells = new ArrayList<GridCell>();
        float x = 0;
        for (int i = 0; i < columns.size(); i++) {
            float cellWidth = (float) (free * columns.get(i).weight() / weights);
            cells.add(new GridCell(x, cellWidth, columns.get(i).alignment(), style, lines(texts.get(i), cellWidth)));
            x += cellWidth + GUTTER;
        }
        return new GridRow(cells);
    }

    /** A note stands behind the text where both fit on one line, else under it. */
    private List<Line> lines(List<Span> spans, float cellWidth) {
        var lines = breaker.lines(spans, cellWidth);
        if (lines.size() == 1 || spans.size() == 1) {
            return lines;
        }
        var under = new ArrayList<>(breaker.lines(List.of(spans.getFirst()), cellWidth));
        under.addAll(breaker.lines(List.of(spans.getLast()), cellWidth));
        return under;
    }

    @Override
    public float gapBefore() {
        return 7;
    }

    @Override
    public float leastHeight() {
        float first =
                (float) rows.stream().limit(2).mapToDouble(TableLayout::whole).sum();
        return caption.size() * TextStyle.NOTE.leading() + whole(head) + Math.min(first, 6 * TextStyle.CELL.leading());
    }

    private static float whole(GridRow row) {
        return row.height() + 2 * PADDING;
    }

    @Override
    public void draw(PageCanvas canvas) {
        caption.forEach(line -> canvas.textLine(line, 0, TextStyle.NOTE));
        drawHead(canvas);
        for (var row : rows) {
            if (whole(row) <= canvas.bodyHeight() - whole(head)) {
                drawWhole(canvas, row);
            } else {
                drawSplit(canvas, row);
            }
        }
    }

    private void drawHead(PageCanvas canvas) {
        head.draw(canvas, 0, head.lines(), PADDING);
        canvas.rule(0, width, whole(head), HEAD_RULE, Palette.INK);
        canvas.down(whole(head));
    }

    private void nextPage(PageCanvas canvas) {
        canvas.newPage();
        drawHead(canvas);
    }

    private void drawWhole(PageCanvas canvas, GridRow row) {
        if (canvas.remaining() < whole(row)) {
            nextPage(canvas);
        }
        row.draw(canvas, 0, row.lines(), PADDING);
        endRow(canvas, row.height());
    }

    private void drawSplit(PageCanvas canvas, GridRow row) {
        int from = 0;
        while (from < row.lines()) {
            int fit = row.linesIn(canvas.remaining() - 2 * PADDING);
            if (fit < 2) {
                nextPage(canvas);
                fit = row.linesIn(canvas.remaining() - 2 * PADDING);
            }
            int to = Math.min(row.lines(), from + Math.max(1, fit));
            endRow(canvas, row.draw(canvas, from, to, PADDING));
            from = to;
        }
    }

    private void endRow(PageCanvas canvas, float height) {
        canvas.rule(0, width, height + 2 * PADDING, 0.5f, Palette.LINE);
        canvas.down(height + 2 * PADDING);
    }
}
