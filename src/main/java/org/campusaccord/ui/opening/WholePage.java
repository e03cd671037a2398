package org.campusaccord.ui.opening;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A page that has the window to itself: one column in the middle, which scrolls where the room is short. */
class WholePage extends ScrollPane {
    private final VBox column = new VBox();

    WholePage(Node... nodes) {
        column.getStyleClass().add("whole-page");
        column.getChildren().addAll(nodes);
        var holder = new StackPane(column);
        holder.getStyleClass().add("whole-page-holder");
        getStyleClass().add("scroll-page");
        setContent(holder);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** A narrower column, for a form of few fields. */
    final void narrow() {
        column.getStyleClass().add("narrow");
    }

    final void add(Node... nodes) {
        column.getChildren().addAll(nodes);
    }

    /** Puts the focus where one goes on; called once the page is shown. */
    void begin() {}
}
