package org.campusaccord.ui.roster;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.application.roster.RosterPreview;
import org.campusaccord.application.roster.RosterWords;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;

/** What a roster file would bring: counts, notes and the campuses, or what has to be mended in it. */
final class PreviewPane extends VBox {
    PreviewPane(RosterPreview preview, Messages messages) {
        super(Spacing.M);
        var words = new RosterWords(messages);
        if (preview.canApply()) {
            getChildren().add(Controls.text(words.overview(preview), "strong"));
            preview.notes().forEach(note -> getChildren().add(note(words.note(note))));
            var table = new PreviewTable(messages);
            table.getItems().setAll(preview.campuses());
            setVgrow(table, Priority.ALWAYS);
            getChildren().add(table);
            Room.watch(this, table::fit);
        } else {
            getChildren().addAll(errors(preview, words, messages));
        }
    }

    private static Node note(String words) {
        var note = Controls.text(words);
        note.setGraphic(Icons.WARNING.node());
        note.setGraphicTextGap(Spacing.S);
        return note;
    }

    private static Node[] errors(RosterPreview preview, RosterWords words, Messages messages) {
        var title = Controls.text(
                messages.get("roster.ui.errors", preview.errorCount(), preview.fileName()), "field-problem", "strong");
        title.setGraphic(Icons.PROBLEM.node());
        var lines = words.errors(preview).stream()
                .<Node>map(line -> Controls.text(line, "plain-row"))
                .toArray(Node[]::new);
        var list = Controls.column(0, lines);
        return new Node[] {title, Controls.text(messages.get("roster.ui.errors.next"), "quiet"), list};
    }
}
