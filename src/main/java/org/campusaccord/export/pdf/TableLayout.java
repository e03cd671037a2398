package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.campusaccord.document.Block.Cell;
import org.campusaccord.document.Block.Column;
import org.campusaccord.document.Block.Table;
import org.campusaccord.export.pdf.GridRow.GridCell;

/** A table: its head again on every page, its rows whole where they fit on a page and split between lines where not. */
final class TableLayout implements Layout {
    private static final float PADDING = 3.5f;
    private static final float GUTTER = 10;
    private static final float HEAD_RULE = 1;
    /** Rows of so little height together are not parted. */
    private static final float KEPT_WHOLE = 96;

    private static final float ROUNDING = 0.01f;
    /** A paragraph behind all that the text of a cell can have. */
    private static final int NOTE = Integer.MAX_VALUE;

    private final float width;
    private final List<Column> columns;
    private final boolean rowHeads;
    private final LineBreaker breaker;
    private final List<Line> caption;
    private final GridRow head;
    private final List<GridRow> rows;

    TableLayout(Table table, LineBreaker breaker, float width) {
        this(
                table.columns(),
                table.rowHeads(),
                table.caption()
                        .map(text -> breaker.lines(text, TextStyle.NOTE, width))
                        .orElse(List.of()),
                table.rows().stream()
                        .map(row -> row.stream().map(TableLayout::spans).toList())
                        .toList(),
                breaker,
                width);
    }

    /** With cells of text in several styles. */
    TableLayout(
            List<Column> columns,
            boolean rowHeads,
            List<Line> caption,
            List<List<List<Span>>> rows,
            LineBreaker breaker,
            float width) {
        this.width = width;
        this.columns = columns;
        this.rowHeads = rowHeads;
        this.breaker = breaker;
        this.caption = caption;
        this.head = row(
                columns.stream()
                        .map(column -> List.of(new Span(column.title(), TextStyle.TABLE_HEAD)))
                        .toList(),
                TextStyle.TABLE_HEAD);
        this.rows = rows.stream().map(row -> row(row, TextStyle.CELL)).toList();
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
        if (lines.size() == 1 || spans.getLast().style() != TextStyle.NOTE) {
            return lines;
        }
        var under = new ArrayList<>(breaker.lines(List.of(spans.getFirst()), cellWidth));
        breaker.lines(List.of(spans.getLast()), cellWidth).forEach(line -> under.add(line.inParagraph(NOTE)));
        return under;
    }

    @Override
    public float gapBefore() {
        return 7;
    }

    @Override
    public float leastHeight() {
        return caption.size() * TextStyle.NOTE.leading() + whole(head) + beginning();
    }

    /** Rows that the head must not be parted from. */
    private float beginning() {
        float all = (float) rows.stream().mapToDouble(TableLayout::whole).sum();
        float two =
                (float) rows.stream().limit(2).mapToDouble(TableLayout::whole).sum();
        if (all <= KEPT_WHOLE || rows.isEmpty()) {
            return all;
        }
        if (two <= KEPT_WHOLE) {
            return two;
        }
        var first = rows.getFirst();
        return whole(first) <= KEPT_WHOLE ? whole(first) : first.leastHeight() + 2 * PADDING;
    }

    private static float whole(GridRow row) {
        return row.height() + 2 * PADDING;
    }

    @Override
    public void draw(PageCanvas canvas) {
        var element = canvas.parent().child(Tag.TABLE);
        if (!caption.isEmpty()) {
            var title = element.child(Tag.CAPTION);
            caption.forEach(line -> canvas.textLine(line, 0, TextStyle.NOTE, title));
        }
        drawHead(canvas, headMarkings(element));
        drawRows(canvas, element.child(Tag.TABLE_BODY));
    }

    private void drawRows(PageCanvas canvas, Element body) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var markings = markings(body.child(Tag.ROW), row);
            if (whole(row) <= canvas.bodyHeight() / 3) {
                drawWhole(canvas, row, wantedBelow(i), markings);
            } else {
                drawSplit(canvas, row, markings);
            }
        }
    }

    private List<Flow> headMarkings(Element element) {
        var row = element.child(Tag.TABLE_HEAD).child(Tag.ROW);
        return IntStream.range(0, columns.size())
                .mapToObj(column ->
                        Flow.in(row.headCell("Column"), head.cell(column).lines()))
                .toList();
    }

    private List<Flow> markings(Element element, GridRow row) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> {
                    var cell = rowHeads && column == 0 ? element.headCell("Row") : element.child(Tag.CELL);
                    return Flow.in(cell, row.cell(column).lines());
                })
                .toList();
    }

    private void drawHead(PageCanvas canvas, List<? extends Function<Line, ? extends Marking>> markings) {
        head.draw(canvas, 0, head.lines(), PADDING, markings);
        canvas.rule(0, width, whole(head), HEAD_RULE, Palette.INK);
        canvas.down(whole(head));
    }

    private void nextPage(PageCanvas canvas) {
        canvas.newPage();
        Function<Line, Marking> again = _ -> Artifact.PAGE;
        drawHead(canvas, Collections.nCopies(columns.size(), again));
    }

    /** The height of a row, and of the last one with the one before it, which keeps it company. */
    private float wantedBelow(int index) {
        float own = whole(rows.get(index));
        if (index != rows.size() - 2 || index == 0) {
            return own;
        }
        float last = whole(rows.getLast());
        return last <= KEPT_WHOLE ? own + last : own;
    }

    private void drawWhole(PageCanvas canvas, GridRow row, float wanted, List<Flow> markings) {
        if (canvas.remaining() < wanted - ROUNDING) {
            nextPage(canvas);
        }
        row.draw(canvas, 0, row.lines(), PADDING, markings);
        endRow(canvas, row.height());
    }

    private void drawSplit(PageCanvas canvas, GridRow row, List<Flow> markings) {
        int from = 0;
        while (from < row.lines()) {
            int fit = row.linesIn(canvas.remaining() - 2 * PADDING);
            if (fit < 2) {
                nextPage(canvas);
                fit = row.linesIn(canvas.remaining() - 2 * PADDING);
            }
            int to = from + Math.max(1, fit);
            // The last line does not go on alone.
            to = to == row.lines() - 1 ? Math.max(from + 1, to - 1) : Math.min(row.lines(), to);
            endRow(canvas, row.draw(canvas, from, to, PADDING, markings));
            from = to;
        }
    }

    private void endRow(PageCanvas canvas, float height) {
        canvas.rule(0, width, height + 2 * PADDING, 0.5f, Palette.LINE);
        canvas.down(height + 2 * PADDING);
    }
}
