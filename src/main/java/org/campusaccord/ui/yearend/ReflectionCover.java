package org.campusaccord.ui.yearend;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.campusaccord.domain.campus.Party;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;

/** Says for whom the next page is, before any word of theirs is shown. */
final class ReflectionCover extends StackPane {
    ReflectionCover(Messages messages, Party party, Runnable open, Runnable giveBack) {
        var mine = Controls.primary(messages.get("yearend.cover.open", party.name()), open);
        mine.setId("open-reflection");
        mine.setWrapText(true);
        var back = Controls.button(Icons.BACK, messages.get("yearend.cover.back"), giveBack);
        back.setId("give-back");
        var title = Controls.text(messages.get("yearend.cover.title", party.name()), "page-title");
        title.setGraphic(Icons.PRIVATE.node());
        var card = Controls.card(
                title,
                Controls.text(messages.get("yearend.cover.what")),
                new FlowPane(Spacing.S, Spacing.S, back, mine));
        card.getStyleClass().add("signing-page");
        card.setMaxWidth(USE_PREF_SIZE);
        var holder = new StackPane(card);
        holder.setAlignment(Pos.TOP_CENTER);
        getChildren().add(new Page(holder));
    }
}
