package org.campusaccord.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page that scrolls when its content needs more room than the window has. */
public final class Page extends ScrollPane {
    private final VBox content;

    /** A page with these things under each other. */
    public Page(Node... nodes) {
        content = new VBox(nodes);
        content.getStyleClass().add("page");
        getStyleClass().add("scroll-page");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /** Shows these things instead, from the top. */
    public void show(Node... nodes) {
        content.getChildren().setAll(nodes);
        setVvalue(0);
    }
}
