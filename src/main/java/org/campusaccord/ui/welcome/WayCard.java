package org.campusaccord.ui.welcome;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** A way to begin: a button as large as a card, with a sentence about what it does. */
final class WayCard extends Button {
    WayCard(Icons icon, String title, String sentence, Runnable go) {
        var words = Controls.text(sentence, "way-sentence");
        var content = Controls.column(Spacing.S, icon.node(), Controls.text(title, "section-title"), words);
        content.setMouseTransparent(true);
        content.prefWidthProperty().bind(widthProperty().subtract(2 * Spacing.L));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("way-card");
        setMaxHeight(Double.MAX_VALUE);
        setAccessibleText(title);
        setAccessibleHelp(sentence);
        setOnAction(_ -> go.run());
    }

    /** The way most people take. */
    WayCard asPrimary() {
        getStyleClass().add("primary");
        return this;
    }
}
