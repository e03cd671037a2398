package org.campusaccord.ui.common;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Equal columns beside each other; where the window is narrow or the text large, fewer of them and more lines. */
public final class FoldingRow extends Pane {
    private final Label probe = new Label();
    private final double narrowest;
    private final double gap;

    /**
     * A row of these things.
     *
     * @param narrowest width of a column, in units of the text size, below which it folds
     */
    public FoldingRow(double narrowest, double gap, Node... nodes) {
        this.narrowest = narrowest;
        this.gap = gap;
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().subscribe(this::requestLayout);
        getChildren().add(probe);
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        var nodes = getManagedChildren().size();
        return Math.max(0, nodes * (column() + gap) - gap);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var nodes = getManagedChildren();
        if (nodes.isEmpty()) {
            return 0;
        }
        var inner = width < 0 ? computePrefWidth(-1) : width;
        var columns = columns(inner, nodes.size());
        double height = -gap;
        for (int first = 0; first < nodes.size(); first += columns) {
            height += lineHeight(line(nodes, first, columns), columnWidth(inner, columns)) + gap;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        var nodes = getManagedChildren();
        if (nodes.isEmpty()) {
            return;
        }
        var columns = columns(getWidth(), nodes.size());
        var width = columnWidth(getWidth(), columns);
        double y = 0;
        for (int first = 0; first < nodes.size(); first += columns) {
            var line = line(nodes, first, columns);
            var height = lineHeight(line, width);
            for (int i = 0; i < line.size(); i++) {
                line.get(i).resizeRelocate(snapPositionX(i * (width + gap)), snapPositionY(y), width, height);
            }
            y += height + gap;
        }
    }

    private double column() {
        return narrowest * probe.getFont().getSize();
    }

    private int columns(double width, int nodes) {
        return Math.clamp((int) ((width + gap) / (column() + gap)), 1, nodes);
    }

    private double columnWidth(double width, int columns) {
        return snapSizeX((width - gap * (columns - 1)) / columns) - 1;
    }

    private static List<Node> line(List<Node> nodes, int first, int columns) {
        return nodes.subList(first, Math.min(first + columns, nodes.size()));
    }

    private double lineHeight(List<Node> line, double width) {
        return snapSizeY(
                line.stream().mapToDouble(node -> node.prefHeight(width)).max().orElse(0));
    }
}
