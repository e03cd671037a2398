package org.campusaccord.ui.campus;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Icons;

/** Says that an agreement must not be deleted. */
final class HoldBadge extends Label {
    HoldBadge(Messages messages) {
        super(messages.get("keeping.on-hold"));
        getStyleClass().addAll("badge", "attention");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setGraphic(Icons.PRIVATE.node());
    }
}
