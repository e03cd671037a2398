package org.campusaccord.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.campusaccord.document.Figure;
import org.openpdf.text.pdf.PdfContentByte;

/** Lines over time, told apart by their dashes and by the shapes at their points, with a key below. */
final class TrendDrawing implements ChartDrawing {
    private static final float PLOT = 112;
    private static final float SCALE = 22;
    private static final float INSET = 34;
    private static final float SHAPE = 3.2f;
    private static final float[][] DASHES = {{}, {6, 3}, {1.5f, 2.5f}};
    private static final TextStyle STYLE = TextStyle.SMALL_LABEL;

    private final Figure.Trend trend;
    private final LineBreaker breaker;
    private final float width;
    private final List<List<Line>> days = new ArrayList<>();

    TrendDrawing(Figure.Trend trend, LineBreaker breaker, float width) {
        this.trend = trend;
        this.breaker = breaker;
        this.width = width;
        trend.points().forEach(point -> days.add(breaker.lines(point, STYLE, dayWidth())));
    }

    private float dayWidth() {
        return (width - SCALE) / Math.max(1, trend.points().size());
    }

    private float dayHeight() {
        return days.stream().mapToInt(List::size).max().orElse(1) * STYLE.leading();
    }

    @Override
    public float height() {
        return PLOT + 4 + dayHeight() + 4 + TextStyle.SMALL.leading();
    }

    @Override
    public void draw(PageCanvas canvas, PdfContentByte content, Element figure) {
        scale(canvas, content, figure);
        for (int i = 0; i < trend.lines().size(); i++) {
            line(canvas, content, trend.lines().get(i), i);
        }
        for (int i = 0; i < days.size(); i++) {
            float at = x(i) - dayWidth() / 2;
            for (int line = 0; line < days.get(i).size(); line++) {
                var words = days.get(i).get(line);
                canvas.text(
                        words, at + (dayWidth() - words.width()) / 2, PLOT + 4 + line * STYLE.leading(), STYLE, figure);
            }
        }
        key(canvas, content, figure);
    }

    private void scale(PageCanvas canvas, PdfContentByte content, Element figure) {
        for (int value = trend.least(); value <= trend.most(); value++) {
            float below = below(value);
            var number = breaker.lines(String.valueOf(value), STYLE, SCALE).getFirst();
            canvas.text(number, 0, below - STYLE.leading() / 2, STYLE, figure);
            content.saveState();
            content.setColorStroke(Palette.LINE);
            content.setLineWidth(0.4f);
            content.moveTo(canvas.left() + SCALE, canvas.y() - below);
            content.lineTo(canvas.left() + width, canvas.y() - below);
            content.stroke();
            content.restoreState();
        }
    }

    private float x(int point) {
        int last = trend.points().size() - 1;
        float room = width - SCALE - 2 * INSET;
        return SCALE + INSET + (last == 0 ? room / 2 : room * point / last);
    }

    private float below(double value) {
        float margin = STYLE.leading() / 2;
        return margin + (float) ((PLOT - 2 * margin) * (trend.most() - value) / (trend.most() - trend.least()));
    }

    private void line(PageCanvas canvas, PdfContentByte content, Figure.Line line, int place) {
        content.saveState();
        content.setColorStroke(Palette.INK);
        content.setColorFill(Palette.INK);
        content.setLineWidth(1.2f);
        dash(content, place);
        var before = OptionalDouble.empty();
        for (int i = 0; i < line.values().size(); i++) {
            var value = line.values().get(i);
            if (before.isPresent() && value.isPresent()) {
                content.moveTo(canvas.left() + x(i - 1), canvas.y() - below(before.getAsDouble()));
                content.lineTo(canvas.left() + x(i), canvas.y() - below(value.getAsDouble()));
                content.stroke();
            }
            before = value;
        }
        content.restoreState();
        for (int i = 0; i < line.values().size(); i++) {
            var value = line.values().get(i);
            if (value.isPresent()) {
                shape(content, place, canvas.left() + x(i), canvas.y() - below(value.getAsDouble()));
            }
        }
    }

    private static void dash(PdfContentByte content, int place) {
        var dash = DASHES[place % DASHES.length];
        if (dash.length > 0) {
            content.setLineDash(dash, 0);
        }
    }

    /** A dot, a square or a triangle in the middle of a point. */
    private static void shape(PdfContentByte content, int place, float x, float y) {
        content.saveState();
        content.setColorStroke(Palette.INK);
        content.setColorFill(place % DASHES.length == 1 ? Palette.PAPER : Palette.ACCENT);
        content.setLineWidth(0.9f);
        switch (place % DASHES.length) {
            case 0 -> content.circle(x, y, SHAPE);
            case 1 -> content.rectangle(x - SHAPE, y - SHAPE, 2 * SHAPE, 2 * SHAPE);
            default -> {
                content.moveTo(x - SHAPE, y - SHAPE);
                content.lineTo(x + SHAPE, y - SHAPE);
                content.lineTo(x, y + SHAPE);
                content.closePath();
            }
        }
        content.fillStroke();
        content.restoreState();
    }

    private void key(PageCanvas canvas, PdfContentByte content, Element figure) {
        float below = PLOT + 4 + dayHeight() + 4;
        float x = SCALE;
        for (int i = 0; i < trend.lines().size(); i++) {
            float middle = canvas.y() - below - TextStyle.SMALL.leading() / 2;
            content.saveState();
            content.setColorStroke(Palette.INK);
            content.setLineWidth(1.2f);
            dash(content, i);
            content.moveTo(canvas.left() + x, middle);
            content.lineTo(canvas.left() + x + 24, middle);
            content.stroke();
            content.restoreState();
            shape(content, i, canvas.left() + x + 12, middle);
            var name = breaker.lines(trend.lines().get(i).name(), TextStyle.SMALL, width / 3)
                    .getFirst();
            canvas.text(name, x + 30, below, TextStyle.SMALL, figure);
            x += 30 + name.width() + 20;
        }
    }
}
