package org.campusaccord.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.document.Block;
import org.campusaccord.document.Figure;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** A chart in the window: every value stands there in words too, and a screen reader gets all of it as one sentence. */
public final class ChartView extends VBox {
    private static final double NAMES = 38;

    public ChartView(Block.Chart chart) {
        super(Spacing.S);
        getStyleClass().add("chart-box");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.title() + ". " + chart.description());
        setFocusTraversable(true);
        getChildren()
                .addAll(
                        Controls.text(chart.title(), "strong"),
                        switch (chart.figure()) {
                            case Figure.Bars bars -> bars(bars);
                            case Figure.Trend trend -> new TrendView(trend);
                        });
    }

    private static Node bars(Figure.Bars bars) {
        var grid = new GridPane(Spacing.M, Spacing.XS);
        var names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        var drawn = new ColumnConstraints();
        drawn.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, drawn);
        for (int row = 0; row < bars.bars().size(); row++) {
            var bar = bars.bars().get(row);
            grid.add(Controls.text(bar.name()), 0, row);
            grid.add(bar(bar, bars.most(), row), 1, row);
        }
        return grid;
    }

    /** The bar takes its share of what the words beside it leave. */
    private static Node bar(Figure.Bar bar, int most, int place) {
        var filled = new Region();
        filled.getStyleClass().addAll("chart-bar", "chart-bar-" + place % 5);
        var words = new Label(bar.words());
        words.setMinWidth(Region.USE_PREF_SIZE);
        var room = new StackPane(filled);
        room.setAlignment(Pos.CENTER_LEFT);
        filled.maxWidthProperty()
                .bind(room.widthProperty().multiply(bar.value()).divide(most));
        filled.setVisible(bar.value() > 0);
        room.setMinWidth(0);
        HBox.setHgrow(room, Priority.ALWAYS);
        return Controls.row(Spacing.S, room, words);
    }
}
