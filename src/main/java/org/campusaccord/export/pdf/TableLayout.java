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
        this.width = width;
        this.columns = table.columns();
        this.rowHeads = table.rowHeads();
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
        breaker.lines(List.of(spans.getLast()), cellWidth).forEach(line -> under.add(line.inParagraph(NOTE)));
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
        var element = canvas.parent().child(Tag.TABLE);
        if (!caption.isEmpty()) {
            var title = element.child(Tag.CAPTION);
            caption.forEach(line -> canvas.textLine(line, 0, TextStyle.NOTE, title));
        }
        drawHead(canvas, headMarkings(element));
        var body = element.child(Tag.TABLE_BODY);
        for (var row : rows) {
            var markings = markings(body.child(Tag.ROW), row);
            if (whole(row) <= canvas.bodyHeight() - whole(head)) {
                drawWhole(canvas, row, markings);
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

    private void drawWhole(PageCanvas canvas, GridRow row, List<Flow> markings) {
        if (canvas.remaining() < whole(row)) {
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
            int to = Math.min(row.lines(), from + Math.max(1, fit));
            endRow(canvas, row.draw(canvas, from, to, PADDING, markings));
            from = to;
        }
    }

    private void endRow(PageCanvas canvas, float height) {
        canvas.rule(0, width, height + 2 * PADDING, 0.5f, Palette.LINE);
        canvas.down(height + 2 * PADDING);
    }
}
