package org.campusaccord.ui.yearend;

import javafx.scene.control.Label;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;

/** Says openly that there are reflections which nobody sees, since those who wrote them are no party any more. */
final class OfThoseWhoLeft {
    private OfThoseWhoLeft() {}

    /** The note; nothing of it is seen where nobody left. */
    static Label note(String key, int left, Messages messages) {
        var note = Controls.text(messages.get(key, left), "quiet");
        note.setId("reflections-of-those-who-left");
        note.setGraphic(Icons.NOTE.node());
        note.setVisible(left > 0);
        note.setManaged(left > 0);
        return note;
    }
}
