package org.campusaccord.ui.saving;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Says Saving, Saved or Not saved, in words and with a sign; when not saved it offers to try again and to copy the text. */
public final class SaveIndicator extends HBox {
    private final Label words = Controls.text("", "save-state");
    private final Button tryAgain;
    private final Button copy;
    private final Messages messages;

    public SaveIndicator(Saver saver, Messages messages) {
        super(Spacing.S);
        this.messages = messages;
        getStyleClass().add("save-indicator");
        tryAgain = Controls.button(messages.get("common.save.try-again"), saver::tryAgain);
        copy = Controls.button(Icons.COPY, messages.get("common.save.copy"), () -> {
            var content = new ClipboardContent();
            content.putString(saver.unsavedText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        tryAgain.getStyleClass().add(Styles.SMALL);
        copy.getStyleClass().add(Styles.SMALL);
        words.setId("save-state");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, tryAgain, copy);
        saver.stateProperty().subscribe(this::show);
    }

    private void show(Saver.State state) {
        var failed = state == Saver.State.FAILED;
        words.setText(
                switch (state) {
                    case SAVED -> messages.get("common.save.saved");
                    case SAVING -> messages.get("common.save.saving");
                    case FAILED -> messages.get("common.save.failed");
                });
        words.setGraphic(
                switch (state) {
                    case SAVED -> Icons.SAVED.node();
                    case SAVING -> Icons.SAVING.node();
                    case FAILED -> Icons.PROBLEM.node();
                });
        words.pseudoClassStateChanged(Styles.STATE_SUCCESS, state == Saver.State.SAVED);
        words.pseudoClassStateChanged(Styles.STATE_DANGER, failed);
        for (var button : new Button[] {tryAgain, copy}) {
            button.setVisible(failed);
            button.setManaged(failed);
        }
    }
}
