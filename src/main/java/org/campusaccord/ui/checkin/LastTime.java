package org.campusaccord.ui.checkin;

import javafx.scene.layout.VBox;
import org.campusaccord.domain.checkin.OpenMatters;
import org.campusaccord.domain.protocol.AgendaItem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** What the last check-in left open in an item, in the words of then. */
final class LastTime extends VBox {
    LastTime(OpenMatters matters, AgendaItem item, Messages messages) {
        super(Spacing.XS);
        getStyleClass().addAll("notice", "loud", "last-time");
        var title = Controls.text(messages.get("checkin.open"), "strong");
        title.setGraphic(Icons.WARNING.node());
        getChildren().add(title);
        matters.items().stream()
                .filter(each -> each.item().equals(item))
                .forEach(each -> add(messages.get("checkin.last-time", messages.of(each.verdict()), each.words())));
        matters.commitments().stream()
                .filter(each -> each.commitment().itemKey().equals(item.key()))
                .forEach(each ->
                        add(messages.get("checkin.open.stuck", each.commitment().what(), each.words())));
        matters.support().stream()
                .filter(each -> each.promise().ref().itemKey().equals(item.key()))
                .forEach(each -> add(messages.get(
                        "checkin.open.support",
                        messages.of(each.seen()),
                        each.promise().words(),
                        each.words())));
    }

    private void add(String words) {
        getChildren().add(Controls.text(words.strip()));
    }
}
