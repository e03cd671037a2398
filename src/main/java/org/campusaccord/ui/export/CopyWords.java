package org.campusaccord.ui.export;

import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** What the reader of a copy gets, and what it leaves out and why, in the room that a dialog has. */
final class CopyWords extends VBox {
    private final Messages messages;
    private final VBox leftOut = Controls.column(Spacing.S);

    CopyWords(Messages messages) {
        super(Spacing.M);
        this.messages = messages;
        leftOut.setId("left-out");
    }

    void show(CopyNote note) {
        leftOut.getChildren().clear();
        note.leftOut().forEach(left -> leftOut.getChildren().add(line(left)));
        // What nobody has decided is no reason to be calm: whoever passes the copy on has to read it.
        note.warnings().forEach(warning -> leftOut.getChildren().add(warning(warning)));
        note.remarks().forEach(remark -> leftOut.getChildren().add(Controls.text(remark, "quiet")));
        getChildren()
                .setAll(
                        Controls.text(note.meaning(), "quiet"),
                        Controls.text(messages.get("review.export.left-out"), "card-title"),
                        leftOut);
    }

    private static VBox warning(CopyNote.Line warning) {
        var words = Controls.text(warning.what(), "strong");
        words.setGraphic(Icons.WARNING.node());
        return Controls.column(0, words, Controls.text(warning.why()));
    }

    private static VBox line(CopyNote.Line left) {
        return Controls.column(0, Controls.text(left.what(), "strong"), Controls.text(left.why(), "quiet"));
    }
}
