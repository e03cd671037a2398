package org.campusaccord.export.pdf;

import java.util.List;
import org.campusaccord.document.Block.Chart;
import org.campusaccord.document.Figure;

/** A chart below its title, drawn with lines and patterns that tell things apart without any color; never split. */
final class ChartLayout implements Layout {
    private static final float BELOW_TITLE = 6;

    private final Chart chart;
    private final List<Line> title;
    private final ChartDrawing drawing;

    ChartLayout(Chart chart, LineBreaker breaker, float width) {
        this.chart = chart;
        this.title = breaker.lines(chart.title(), TextStyle.NAME, width);
        this.drawing = switch (chart.figure()) {
            case Figure.Bars bars -> new BarsDrawing(bars, breaker, width);
            case Figure.Trend trend -> new TrendDrawing(trend, breaker, width);
        };
    }

    @Override
    public float gapBefore() {
        return 12;
    }

    @Override
    public float leastHeight() {
        return titleHeight() + drawing.height();
    }

    private float titleHeight() {
        return title.size() * TextStyle.NAME.leading() + BELOW_TITLE;
    }

    @Override
    public void draw(PageCanvas canvas) {
        var group = canvas.parent().child(Tag.GROUP);
        var words = Flow.within(group, Tag.PARAGRAPH, title);
        title.forEach(line -> canvas.textLine(line, 0, TextStyle.NAME, words));
        canvas.down(BELOW_TITLE);
        float left = canvas.left();
        float top = canvas.y();
        var figure = group.figure(chart.description(), left, top - drawing.height(), left + canvas.width(), top);
        drawing.draw(canvas, canvas.content(figure), figure);
        canvas.down(drawing.height());
    }
}
