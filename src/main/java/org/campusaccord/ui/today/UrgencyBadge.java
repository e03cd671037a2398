package org.campusaccord.ui.today;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.campusaccord.application.due.Urgency;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Icons;

/** How soon something wants to be done, as a sign and a word. */
final class UrgencyBadge extends Label {
    private UrgencyBadge(Urgency urgency, Icons icon, String style, Messages messages) {
        super(messages.of(urgency), icon.node());
        getStyleClass().addAll("badge", style);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** A badge for what presses; what has time, or no day, needs none. */
    static Optional<Label> of(Urgency urgency, Messages messages) {
        return switch (urgency) {
            case LATE -> Optional.of(new UrgencyBadge(urgency, Icons.PROBLEM, "bad", messages));
            case TODAY -> Optional.of(new UrgencyBadge(urgency, Icons.WARNING, "attention", messages));
            case THIS_WEEK -> Optional.of(new UrgencyBadge(urgency, Icons.CALENDAR, "active", messages));
            case SOON, OPEN -> Optional.empty();
        };
    }
}
