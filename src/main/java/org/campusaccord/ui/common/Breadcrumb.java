package org.campusaccord.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Where one is within the application, with the way up. */
public final class Breadcrumb extends FlowPane {
    /** A place above this one. */
    public record Link(String words, Runnable go) {}

    /** More pixels than any breadcrumb needs: it asks for one line, and wraps only where it does not get it. */
    private static final double ONE_LINE = 4000;

    /** The present place after the places above it. */
    public Breadcrumb(String here, Link... above) {
        super(Spacing.S, Spacing.XS);
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(ONE_LINE);
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
}
