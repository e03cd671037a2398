package org.campusaccord.ui.saving;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.CopiedText;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Says Saving, Saved or Not saved, in words and with a sign; when not saved it offers to try again and to copy the text. */
public final class SaveIndicator extends HBox {
    private final Label words = Controls.text("", "save-state");
    private final Label retrying;
    private final Button tryAgain;
    private final Button copy;
    private final Messages messages;
    private final Saver saver;

    public SaveIndicator(Saver saver, Messages messages) {
        super(Spacing.S);
        this.messages = messages;
        this.saver = saver;
        retrying = Controls.text(messages.get("common.save.retrying"), "small");
        getStyleClass().add("save-indicator");
        tryAgain = Controls.button(messages.get("common.save.try-again"), saver::tryAgain);
        copy = Controls.button(Icons.COPY, messages.get("common.save.copy"), () -> CopiedText.put(saver.unsavedText()));
        tryAgain.getStyleClass().add(Styles.SMALL);
        copy.getStyleClass().add(Styles.SMALL);
        words.setId("save-state");
        words.setMinWidth(USE_PREF_SIZE);
        retrying.setId("save-retrying");
        retrying.setMinWidth(USE_PREF_SIZE);
        retrying.visibleProperty().bind(saver.retryingProperty());
        retrying.managedProperty().bind(retrying.visibleProperty());
        var said = Controls.column(0, words, retrying);
        said.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(said, tryAgain, copy);
        saver.stateProperty().subscribe(this::show);
        saver.problemProperty().subscribe(_ -> show(saver.stateProperty().get()));
    }

    /** Says nothing before anything was typed, for a page on which nothing has been saved yet. */
    public SaveIndicator onceTyped() {
        setVisible(false);
        saver.stateProperty().subscribe(state -> {
            if (state != Saver.State.SAVED) {
                setVisible(true);
            }
        });
        return this;
    }

    private void show(Saver.State state) {
        var failed = state == Saver.State.FAILED;
        var why = saver.problemProperty().get().map(messages::explain).orElse("");
        words.setTooltip(why.isEmpty() ? null : new Tooltip(why));
        words.setAccessibleHelp(why);
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
        // What stands in a field and is no date is not to be tried again: it must be mended.
        offer(tryAgain, failed && !why.isEmpty());
        offer(copy, failed);
    }

    private static void offer(Button button, boolean offered) {
        button.setVisible(offered);
        button.setManaged(offered);
    }
}
