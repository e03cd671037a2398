package org.campusaccord.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Says how far printing is and what became of it; without a printer it offers a file instead. */
final class PrintNotice extends FlowPane {
    private final PreviewPrinting printing;
    private final Messages messages;
    private final Runnable save;

    PrintNotice(PreviewPrinting printing, Messages messages, Runnable save) {
        super(Spacing.M, Spacing.XS);
        this.printing = printing;
        this.messages = messages;
        this.save = save;
        setId("print-notice");
        setRowValignment(javafx.geometry.VPos.CENTER);
        getStyleClass().add("preview-bar");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
        printing.stateProperty().subscribe(this::tell);
    }

    private void tell(PrintState state) {
        switch (state) {
            case PrintState.Idle _ -> getChildren().clear();
            case PrintState.Asking _ -> getChildren().setAll(words(Icons.PRINT, "preview.print.asking"));
            case PrintState.Sending sending ->
                getChildren()
                        .setAll(
                                words(
                                        Icons.PRINT,
                                        "preview.print.sending",
                                        sending.page(),
                                        sending.pages(),
                                        sending.printer()),
                                Controls.button(messages.get("preview.print.stop"), printing::stop));
            case PrintState.Done done ->
                getChildren().setAll(words(Icons.DONE, "preview.print.done", done.printer()), away());
            case PrintState.Stopped _ -> getChildren().setAll(words(Icons.NOTE, "preview.print.stopped"), away());
            case PrintState.Failed failed -> {
                var words = Controls.text(messages.explain(failed.problem()), "field-problem");
                words.setGraphic(Icons.PROBLEM.node());
                var instead = Controls.button(Icons.DOCUMENT, messages.get("preview.save"), this::saveInstead);
                instead.setId("save-instead");
                getChildren().setAll(limited(words), instead, away());
            }
        }
    }

    private void saveInstead() {
        printing.dismiss();
        save.run();
    }

    private Label words(Icons icon, String key, Object... values) {
        var words = Controls.text(messages.get(key, values));
        words.setGraphic(icon.node());
        return limited(words);
    }

    /** A line no longer than the bar is wide. */
    private Label limited(Label words) {
        words.maxWidthProperty().bind(widthProperty().subtract(2 * Spacing.XL));
        return words;
    }

    private javafx.scene.Node away() {
        var away = Controls.iconButton(Icons.REMOVE, messages.get("app.notice.away"), printing::dismiss);
        away.setId("print-notice-away");
        return away;
    }
}
