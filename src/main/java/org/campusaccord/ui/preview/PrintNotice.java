package org.campusaccord.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** Says how far printing is and what became of it; without a printer it offers a file instead. */
final class PrintNotice extends VBox {
    private final PreviewPrinting printing;
    private final Messages messages;
    private final Runnable save;

    PrintNotice(PreviewPrinting printing, Messages messages, Runnable save) {
        super(Spacing.S);
        this.printing = printing;
        this.messages = messages;
        this.save = save;
        setId("print-notice");
        getStyleClass().add("preview-bar");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        managedProperty().bind(visibleProperty());
        printing.stateProperty().subscribe(this::tell);
    }

    private void tell(PrintState state) {
        switch (state) {
            case PrintState.Idle _ -> getChildren().clear();
            case PrintState.Asking _ -> line(words(Icons.PRINT, "preview.print.asking"));
            case PrintState.Sending sending ->
                line(
                        words(Icons.PRINT, "preview.print.sending", sending.page(), sending.pages(), sending.printer()),
                        Controls.button(messages.get("preview.print.stop"), printing::stop));
            case PrintState.Done done -> line(words(Icons.DONE, "preview.print.done", done.printer()), away());
            case PrintState.Stopped _ -> line(words(Icons.NOTE, "preview.print.stopped"), away());
            case PrintState.Failed failed -> {
                var words = Controls.text(messages.explain(failed.problem()), "field-problem");
                words.setGraphic(Icons.PROBLEM.node());
                var instead = Controls.button(Icons.EXPORT, messages.get("preview.save"), this::saveInstead);
                instead.setId("save-instead");
                line(words, away());
                getChildren().add(new FlowPane(instead));
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
        return words;
    }

    /** The words take the room that what follows them leaves. */
    private void line(Label words, Node... after) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var line = Controls.row(Spacing.M, words);
        line.getChildren().addAll(after);
        getChildren().setAll(line);
    }

    private Button away() {
        var away = Controls.iconButton(Icons.REMOVE, messages.get("app.notice.away"), printing::dismiss);
        away.setId("print-notice-away");
        return away;
    }
}
