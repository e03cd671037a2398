package org.campusaccord.export.pdf;

import java.util.List;
import java.util.function.Function;
import org.campusaccord.document.Block.Alignment;

/** A row of cells side by side, which splits over pages between lines when it must. */
final class GridRow {
    /**
     * A cell.
     *
     * @param x its left edge, within its padding
     * @param style what its lines are spaced by
     */
    record GridCell(float x, float width, Alignment alignment, TextStyle style, List<Line> lines) {
        private float height() {
            return lines.size() * style.leading();
        }
    }

    private final List<GridCell> cells;

    GridRow(List<GridCell> cells) {
        this.cells = List.copyOf(cells);
    }

    /** The cell of a column. */
    GridCell cell(int column) {
        return cells.get(column);
    }

    float height() {
        return (float) cells.stream().mapToDouble(GridCell::height).max().orElse(0);
    }

    int lines() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    private float leading() {
        return (float)
                cells.stream().mapToDouble(cell -> cell.style().leading()).max().orElse(0);
    }

    /** The height of its first two lines, or of all it has. */
    float leastHeight() {
        return Math.min(lines(), 2) * leading();
    }

    /** How many lines fit into a height. */
    int linesIn(float height) {
        return (int) Math.floor((height + 0.01f) / leading());
    }

    /**
     * Draws lines from one to before another, and returns how high they are; the canvas does not move.
     *
     * @param markings one for each cell: which element a line belongs to
     */
    float draw(
            PageCanvas canvas,
            int from,
            int to,
            float below,
            List<? extends Function<? super Line, ? extends Marking>> markings) {
        float height = 0;
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            int end = Math.min(to, cell.lines().size());
            for (int i = from; i < end; i++) {
                var line = cell.lines().get(i);
                float offset = below + (i - from) * cell.style().leading();
                canvas.text(line, cell.x() + shift(cell, line), offset, cell.style(), markings.get(column));
            }
            height = Math.max(height, (end - from) * cell.style().leading());
        }
        return height;
    }

    private static float shift(GridCell cell, Line line) {
        return switch (cell.alignment()) {
            case LEFT -> 0;
            case CENTER -> (cell.width() - line.width()) / 2;
            case RIGHT -> cell.width() - line.width();
        };
    }
}
