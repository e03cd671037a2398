package org.campusaccord.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Where one is within the application, with the way up. */
public final class Breadcrumb extends FlowPane {
    /** A place above this one. */
    public record Link(String words, Runnable go) {}

    /** The present place after the places above it. */
    public Breadcrumb(String here, Link... above) {
        super(Spacing.S, Spacing.XS);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getStyleClass().add("breadcrumb");
        for (var link : above) {
            var way = new Hyperlink(link.words());
            way.setOnAction(_ -> link.go().run());
            var between = new Label("›");
            between.getStyleClass().add("quiet");
            between.setAccessibleText("");
            getChildren().addAll(way, between);
        }
        getChildren().add(Controls.text(here, "strong"));
    }

    /** As wide as all of it on one line, so that it wraps only where it does not get that. */
    @Override
    protected double computePrefWidth(double height) {
        var insets = snappedLeftInset() + snappedRightInset();
        var gaps = Math.max(0, getManagedChildren().size() - 1) * snapSpaceX(getHgap());
        return insets
                + gaps
                + getManagedChildren().stream()
                        .mapToDouble(child -> snapSizeX(child.prefWidth(-1)))
                        .sum();
    }
}
