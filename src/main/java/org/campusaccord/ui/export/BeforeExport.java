package org.campusaccord.ui.export;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.CopyNote;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;

/** Before a file is written: for whom it is, what it leaves out and why, and where it goes, with the button that goes on. */
final class BeforeExport extends VBox {
    private final Messages messages;
    private final ComboBox<CopyChoice> copies = new ComboBox<>();
    private final VBox words = Controls.column(Spacing.XS);
    private final Button go;

    /**
     * @param choices at least one; of several the person chooses, beginning with the first
     * @param away takes this away when the person does not want to go on
     */
    BeforeExport(List<CopyChoice> choices, Messages messages, Runnable away) {
        super(Spacing.S);
        this.messages = messages;
        setId("before-export");
        getStyleClass().add("card-box");
        copies.setId("copy");
        copies.getItems().setAll(choices);
        copies.setConverter(new Labels<>(choice -> choice.note().title()));
        copies.setValue(choices.getFirst());
        if (choices.size() > 1) {
            getChildren().add(new Field(messages.get("review.copy.audience"), copies, messages));
        }
        words.setId("left-out");
        go = Controls.primary(
                messages.get("review.export.go"), () -> copies.getValue().go().run());
        go.setId("export-go");
        var cancel = Controls.button(messages.get("review.copy.cancel"), away);
        cancel.setId("export-not-now");
        getChildren().addAll(words, new FlowPane(Spacing.S, Spacing.S, go, cancel));
        copies.valueProperty().subscribe(choice -> show(choice.note()));
    }

    /** Whoever works with the keyboard goes on here. */
    void takeFocus() {
        go.requestFocus();
    }

    private void show(CopyNote note) {
        words.getChildren().setAll(Controls.text(note.title(), "strong"), Controls.text(note.meaning(), "quiet"));
        note.leftOut()
                .forEach(left -> words.getChildren()
                        .add(Controls.text(messages.get("review.copy.left-out", left.what(), left.why()))));
        note.warnings().forEach(warning -> {
            var line = Controls.text(messages.get("review.copy.warning", warning.what(), warning.why()));
            line.setGraphic(Icons.WARNING.node());
            words.getChildren().add(line);
        });
        note.remarks().forEach(remark -> words.getChildren().add(Controls.text(remark, "quiet")));
        words.getChildren().add(Controls.text(messages.get("review.copy.where"), "quiet"));
    }
}
