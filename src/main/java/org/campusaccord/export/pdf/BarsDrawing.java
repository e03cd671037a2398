package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.campusaccord.document.Figure;
import org.openpdf.text.pdf.PdfContentByte;

/** Bars with their names at the left and their values behind them, each filled with a pattern of its own. */
final class BarsDrawing implements ChartDrawing {
    private static final float NAMES = 128;
    private static final float BETWEEN = 10;
    private static final float VALUES = 92;
    private static final float THICK = 11;
    private static final float ROW_GAP = 6;
    private static final float FRAME = 0.8f;

    private final List<Row> rows = new ArrayList<>();
    private final float length;
    private final int most;

    private record Row(int value, List<Line> name, List<Line> words) {
        float height() {
            return Math.max(name.size(), words.size()) * TextStyle.SMALL.leading();
        }
    }

    BarsDrawing(Figure.Bars bars, LineBreaker breaker, float width) {
        this.length = width - NAMES - VALUES - 2 * BETWEEN;
        this.most = bars.most();
        for (var bar : bars.bars()) {
            rows.add(new Row(
                    bar.value(),
                    breaker.lines(bar.name(), TextStyle.SMALL, NAMES),
                    breaker.lines(bar.words(), TextStyle.SMALL, VALUES)));
        }
    }

    @Override
    public float height() {
        return (float) rows.stream().mapToDouble(row -> row.height() + ROW_GAP).sum();
    }

    @Override
    public void draw(PageCanvas canvas, PdfContentByte content, Element figure) {
        float below = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            float bar = length * row.value() / most;
            for (int line = 0; line < row.name().size(); line++) {
                canvas.text(row.name().get(line), 0, below + line * TextStyle.SMALL.leading(), TextStyle.SMALL, figure);
            }
            if (row.value() > 0) {
                bar(canvas, content, i, below, bar);
            }
            for (int line = 0; line < row.words().size(); line++) {
                canvas.text(
                        row.words().get(line),
                        NAMES + BETWEEN + bar + BETWEEN,
                        below + line * TextStyle.SMALL.leading(),
                        TextStyle.SMALL,
                        figure);
            }
            below += row.height() + ROW_GAP;
        }
        axis(canvas, content);
    }

    private static void bar(PageCanvas canvas, PdfContentByte content, int place, float below, float width) {
        float x = canvas.left() + NAMES + BETWEEN;
        float y = canvas.y() - below - THICK - 0.5f;
        BarPattern.of(place).fill(content, x, y, width, THICK);
        content.saveState();
        content.setColorStroke(Palette.INK);
        content.setLineWidth(FRAME);
        content.rectangle(x, y, width, THICK);
        content.stroke();
        content.restoreState();
    }

    private void axis(PageCanvas canvas, PdfContentByte content) {
        float x = canvas.left() + NAMES + BETWEEN;
        content.saveState();
        content.setColorStroke(Palette.GREY);
        content.setLineWidth(FRAME);
        content.moveTo(x, canvas.y());
        content.lineTo(x, canvas.y() - height() + ROW_GAP);
        content.stroke();
        content.restoreState();
    }
}
