package org.campusaccord.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Things beside each other that fold onto more lines, none wider than the line itself: long words wrap. */
public final class WrappedLine extends FlowPane {
    public WrappedLine(double gap, Node... nodes) {
        super(gap, Spacing.XS);
        // A flow pane asks for the width of its widest child, which would push the page out of the window.
        setMinWidth(0);
        for (var node : nodes) {
            add(node);
        }
    }

    /** Adds one at the end. */
    public void add(Node node) {
        if (node instanceof Region region) {
            region.maxWidthProperty().bind(widthProperty());
        }
        getChildren().add(node);
    }
}
