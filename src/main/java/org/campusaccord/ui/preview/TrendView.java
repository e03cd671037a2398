package org.campusaccord.ui.preview;

import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.campusaccord.document.Figure;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** Lines over time, told apart by dashes and shapes as on paper. */
final class TrendView extends VBox {
    private static final double PLOT = 130;
    private static final double SCALE = 24;
    private static final double INSET = 40;
    private static final double SHAPE = 4;
    private static final Double[][] DASHES = {{}, {8.0, 4.0}, {2.0, 4.0}};

    private final Figure.Trend trend;
    private final Pane plot = new Pane();

    TrendView(Figure.Trend trend) {
        super(Spacing.S);
        this.trend = trend;
        plot.setMinHeight(PLOT + SCALE);
        plot.setMinWidth(0);
        plot.widthProperty().subscribe(this::draw);
        getChildren().addAll(plot, key());
    }

    private void draw() {
        plot.getChildren().clear();
        for (int value = trend.least(); value <= trend.most(); value++) {
            var grid = new Line(SCALE, y(value), plot.getWidth(), y(value));
            grid.getStyleClass().add("chart-grid");
            var number = new Label(String.valueOf(value));
            number.getStyleClass().add("small");
            double middle = y(value);
            number.heightProperty().subscribe(height -> number.setLayoutY(middle - height.doubleValue() / 2));
            plot.getChildren().addAll(grid, number);
        }
        for (int i = 0; i < trend.points().size(); i++) {
            var day = new Label(trend.points().get(i));
            day.getStyleClass().add("small");
            double at = x(i);
            day.widthProperty().subscribe(width -> day.setLayoutX(within(at, width.doubleValue())));
            day.heightProperty().subscribe(height -> below(day, height.doubleValue()));
            plot.getChildren().add(day);
        }
        for (int i = 0; i < trend.lines().size(); i++) {
            line(trend.lines().get(i), i);
        }
    }

    /** In the middle under a point, but not beyond the edge. */
    private double within(double at, double width) {
        return Math.max(0, Math.min(at - width / 2, plot.getWidth() - width));
    }

    /** The larger the text, the more room it keeps from the scale. */
    private void below(Label day, double height) {
        double top = PLOT + height / 3;
        day.setLayoutY(top);
        plot.setMinHeight(top + height);
    }

    private double x(int point) {
        int last = trend.points().size() - 1;
        double room = plot.getWidth() - SCALE - 2 * INSET;
        return SCALE + INSET + (last == 0 ? room / 2 : room * point / last);
    }

    private double y(double value) {
        return 9 + (PLOT - 18) * (trend.most() - value) / (trend.most() - trend.least());
    }

    private void line(Figure.Line line, int place) {
        var before = OptionalDouble.empty();
        for (int i = 0; i < line.values().size(); i++) {
            var value = line.values().get(i);
            if (before.isPresent() && value.isPresent()) {
                plot.getChildren()
                        .add(stroke(new Line(x(i - 1), y(before.getAsDouble()), x(i), y(value.getAsDouble())), place));
            }
            before = value;
        }
        for (int i = 0; i < line.values().size(); i++) {
            var value = line.values().get(i);
            if (value.isPresent()) {
                plot.getChildren().add(shape(place, x(i), y(value.getAsDouble())));
            }
        }
    }

    private static Line stroke(Line line, int place) {
        line.getStyleClass().add("chart-line");
        line.getStrokeDashArray().addAll(DASHES[place % DASHES.length]);
        return line;
    }

    private static Shape shape(int place, double x, double y) {
        Shape shape = switch (place % DASHES.length) {
            case 0 -> new Circle(x, y, SHAPE);
            case 1 -> new Rectangle(x - SHAPE, y - SHAPE, 2 * SHAPE, 2 * SHAPE);
            default -> new Polygon(x - SHAPE, y + SHAPE, x + SHAPE, y + SHAPE, x, y - SHAPE);
        };
        shape.getStyleClass().addAll("chart-point", "chart-point-" + place % DASHES.length);
        return shape;
    }

    private Node key() {
        var key = new FlowPane(Spacing.L, Spacing.XS);
        for (int i = 0; i < trend.lines().size(); i++) {
            var sign = new Pane(stroke(new Line(0, 8, 28, 8), i), shape(i, 14, 8));
            sign.setMinSize(28, 16);
            var last = trend.lines().get(i).words();
            var words = last.isEmpty() ? "" : "  " + last.getLast();
            key.getChildren()
                    .add(Controls.row(
                            Spacing.S, sign, new Label(trend.lines().get(i).name() + words)));
        }
        return key;
    }
}
