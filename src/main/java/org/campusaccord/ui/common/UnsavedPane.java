package org.campusaccord.ui.common;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;

/** What could not be saved and why. The words are shown only when asked for: others may look at the screen too. */
final class UnsavedPane extends VBox {
    UnsavedPane(Unsaved unsaved, Messages messages) {
        super(Spacing.M);
        unsaved.why().ifPresent(why -> getChildren().add(Controls.text(messages.explain(why))));
        getChildren().add(Controls.text(messages.get("app.unsaved.explanation")));
        if (unsaved.words().isBlank()) {
            return;
        }
        var words = new GrowingTextArea(3, 8);
        words.setId("unsaved-words");
        words.setEditable(false);
        words.setText(unsaved.words());
        words.setAccessibleText(messages.get("app.unsaved.words"));
        var shown = new ToggleButton(messages.get("app.unsaved.show"));
        shown.setId("show-unsaved");
        words.visibleProperty().bind(shown.selectedProperty());
        words.managedProperty().bind(shown.selectedProperty());
        shown.setOnAction(_ -> getScene().getWindow().sizeToScene());
        var copy = Controls.button(Icons.COPY, messages.get("common.save.copy"), () -> CopiedText.put(unsaved.words()));
        copy.setId("copy-unsaved");
        getChildren().addAll(Controls.row(Spacing.S, copy, shown), words);
    }
}
