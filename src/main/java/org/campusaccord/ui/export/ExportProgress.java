package org.campusaccord.ui.export;

import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.campusaccord.application.export.Progress;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** How far it is with what takes long, and a button that ends it. */
public final class ExportProgress extends FlowPane implements Progress {
    private final Messages messages;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final javafx.scene.control.Label words;
    private final String part;
    private volatile boolean ended;

    /** Of a file that is being written. */
    ExportProgress(Messages messages) {
        this(messages, messages.get("review.export.waiting"), "review.export.part");
    }

    /**
     * Of anything else.
     *
     * @param first what it says until it is told how far it is
     * @param part the key of the words for that
     */
    public ExportProgress(Messages messages, String first, String part) {
        super(Spacing.S, Spacing.S);
        this.messages = messages;
        this.part = part;
        this.words = Controls.text(first, "quiet");
        bar.accessibleTextProperty().bind(words.textProperty());
        var end = Controls.button(messages.get("common.cancel"), this::end);
        end.setId("end-export");
        getChildren().addAll(bar, words, end);
    }

    /** Its turn has come; until then another file is being written. */
    void begun() {
        Platform.runLater(() -> {
            if (!ended) {
                words.setText(messages.get("review.export.writing"));
            }
        });
    }

    /** Ends it as soon as it can be. */
    public void end() {
        ended = true;
        words.setText(messages.get("review.export.ending"));
    }

    @Override
    public boolean reached(int number, int parts) {
        Platform.runLater(() -> show(number, parts));
        return !ended;
    }

    private void show(int number, int parts) {
        if (!ended) {
            bar.setProgress((number - 1) / (double) parts);
            words.setText(messages.get(part, number, parts));
        }
    }
}
