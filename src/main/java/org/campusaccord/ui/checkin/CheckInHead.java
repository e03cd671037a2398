package org.campusaccord.ui.checkin;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.application.document.CheckInDocument;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.shell.WayUp;

/** Where one is, with the way up, and what can be done with the whole check-in. */
final class CheckInHead extends VBox {
    private static final double SHARE_OF_TOOLS = 0.5;

    CheckInHead(UiContext context, Loaded loaded, Node... tools) {
        getStyleClass().add("page-head");
        var messages = context.messages();
        var campus = loaded.agreement().campus();
        var crumbs = new WayUp(messages, context.navigator())
                .toCampus(CheckInDocument.name(messages, loaded.checkIn()), campus);
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        var flow = new FlowPane(Spacing.M, Spacing.S, tools);
        flow.setAlignment(Pos.CENTER_RIGHT);
        var line = Controls.row(Spacing.M, crumbs, flow);
        flow.prefWrapLengthProperty().bind(line.widthProperty().multiply(SHARE_OF_TOOLS));
        getChildren().add(line);
    }
}
