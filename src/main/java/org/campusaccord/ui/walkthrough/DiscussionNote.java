package org.campusaccord.ui.walkthrough;

import javafx.beans.Observable;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.agreement.PartRef;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Beside a part that came from last year and is to be talked about again: why, and the way to say that it was. */
final class DiscussionNote extends VBox {
    private final Discussions discussions;
    private final PartRef part;
    private final Messages messages;

    DiscussionNote(Discussions discussions, PartRef part, Messages messages) {
        super(Spacing.S);
        this.discussions = discussions;
        this.part = part;
        this.messages = messages;
        getStyleClass().add("tinted-box");
        managedProperty().bind(visibleProperty());
        discussions.open().addListener((Observable _) -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        var words = discussions.open().get(part);
        setVisible(words != null);
        if (words != null) {
            show(words);
        }
    }

    private void show(String words) {
        var badge = Controls.text(messages.get("rollover.discuss"), "badge", "attention");
        badge.setGraphic(Icons.IDEA.node());
        badge.setMinWidth(USE_PREF_SIZE);
        var done =
                Controls.button(Icons.DONE, messages.get("rollover.talked-about"), () -> discussions.talkedAbout(part));
        done.setId("talked-about-" + part.partKey());
        var text = Controls.text(words.isBlank() ? messages.get("rollover.discuss.no-words") : words);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(Controls.row(Spacing.S, badge, Controls.filler(), done), text);
    }
}
