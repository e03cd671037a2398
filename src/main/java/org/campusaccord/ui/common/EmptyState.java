package org.campusaccord.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Stands where a list is empty: says in one sentence what belongs there and offers the first step. */
public final class EmptyState extends VBox {
    public EmptyState(Icons icon, String title, String sentence, Node... steps) {
        super(Spacing.M);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        var picture = icon.node();
        picture.getStyleClass().add("empty-icon");
        getChildren().addAll(picture, Controls.text(title, "section-title"), Controls.text(sentence, "quiet"));
        if (steps.length > 0) {
            var row = Controls.row(Spacing.S, steps);
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }
}
