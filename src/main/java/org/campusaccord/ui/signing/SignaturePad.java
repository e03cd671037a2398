package org.campusaccord.ui.signing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.campusaccord.domain.signature.Drawing;
import org.campusaccord.domain.signature.Drawing.Point;

/** A box to sign in with mouse, finger or pen. Keeps lines in the drawing's own units, so that it may be resized while somebody signs. */
final class SignaturePad extends Pane {
    private static final double BASELINE = 0.78;

    private final List<List<Point>> strokes = new ArrayList<>();
    private final Line baseline = new Line();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);

    SignaturePad(String label) {
        getStyleClass().add("signature-pad");
        setId("signature-pad");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(label);
        baseline.getStyleClass().add("baseline");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnMousePressed(this::begin);
        setOnMouseDragged(this::go);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    Drawing drawing() {
        return new Drawing(strokes);
    }

    /** Takes back the last stroke. */
    void undo() {
        if (!strokes.isEmpty()) {
            strokes.removeLast();
            draw();
        }
    }

    void clear() {
        strokes.clear();
        draw();
    }

    private void begin(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            strokes.add(new ArrayList<>(List.of(point(event))));
            draw();
        }
    }

    private void go(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !strokes.isEmpty()) {
            strokes.getLast().add(point(event));
            draw();
        }
    }

    private Point point(MouseEvent event) {
        return new Point((int) Math.round(event.getX() / scale()), (int) Math.round(event.getY() / scale()));
    }

    private double scale() {
        return getWidth() / Drawing.WIDTH;
    }

    private void draw() {
        empty.set(drawing().isEmpty());
        baseline.setStartX(getWidth() * 0.04);
        baseline.setEndX(getWidth() * 0.96);
        baseline.setStartY(getHeight() * BASELINE);
        baseline.setEndY(getHeight() * BASELINE);
        getChildren().setAll(baseline);
        for (var stroke : strokes) {
            var line = new Polyline();
            stroke.forEach(point -> line.getPoints().addAll(point.x() * scale(), point.y() * scale()));
            line.getStyleClass().add("ink");
            getChildren().add(line);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? getWidth() : width) * Drawing.HEIGHT / Drawing.WIDTH;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
