package org.campusaccord.ui.export;

import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.campusaccord.application.export.Progress;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** How far a long export is, with a button that ends it. */
final class ExportProgress extends FlowPane implements Progress {
    private final Messages messages;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final javafx.scene.control.Label words;
    private volatile boolean ended;

    ExportProgress(Messages messages) {
        super(Spacing.S, Spacing.S);
        this.messages = messages;
        this.words = Controls.text(messages.get("review.export.waiting"), "quiet");
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

    private void end() {
        ended = true;
        words.setText(messages.get("review.export.ending"));
    }

    @Override
    public boolean reached(int part, int parts) {
        Platform.runLater(() -> show(part, parts));
        return !ended;
    }

    private void show(int part, int parts) {
        if (!ended) {
            bar.setProgress((part - 1) / (double) parts);
            words.setText(messages.get("review.export.part", part, parts));
        }
    }
}
