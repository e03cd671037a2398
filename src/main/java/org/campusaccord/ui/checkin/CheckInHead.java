package org.campusaccord.ui.checkin;

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
    /** @param beside stands at the right, if anything does */
    CheckInHead(UiContext context, Loaded loaded, Node... beside) {
        getStyleClass().add("page-head");
        var messages = context.messages();
        var campus = loaded.agreement().campus();
        var crumbs = new WayUp(messages, context.navigator())
                .toCampus(CheckInDocument.name(messages, loaded.checkIn()), campus);
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        var line = Controls.row(Spacing.M, crumbs);
        line.getChildren().addAll(beside);
        getChildren().add(line);
    }

    /** With ways to go on below, which fold where room is scarce. */
    CheckInHead withWays(Node... ways) {
        getChildren().add(new FlowPane(Spacing.S, Spacing.S, ways));
        return this;
    }
}
