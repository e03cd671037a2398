package org.campusaccord.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.campusaccord.text.Messages;

/** Says that an agreement must not be deleted, or a deleted one not removed. */
public final class HoldBadge extends Label {
    public HoldBadge(Messages messages) {
        super(messages.get("keeping.on-hold"));
        getStyleClass().addAll("badge", "attention");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setGraphic(Icons.PRIVATE.node());
    }
}
