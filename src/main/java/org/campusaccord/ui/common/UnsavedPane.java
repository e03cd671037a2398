package org.campusaccord.ui.common;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;

/** What could not be saved and why. The words are shown only when asked for: others may look at the screen too. */
final class UnsavedPane extends VBox {
    /** @param again tries to save; offered when that may help */
    UnsavedPane(Unsaved unsaved, Messages messages, Runnable again) {
        super(Spacing.M);
        // As many buttons below would be cut off in large text; here they find room under each other.
        var ways = new FlowPane(Spacing.S, Spacing.S);
        unsaved.why().ifPresent(why -> getChildren().add(Controls.text(messages.explain(why))));
        getChildren().add(Controls.text(messages.get("app.unsaved.explanation")));
        getChildren().add(ways);
        if (unsaved.why().isPresent()) {
            var trying = Controls.button(Icons.UNDO, messages.get("common.save.try-again"), again);
            trying.setId("save-again");
            ways.getChildren().add(trying);
        }
        if (!unsaved.words().isBlank()) {
            offer(unsaved.words(), messages, ways);
        }
    }

    private void offer(String unsaved, Messages messages, FlowPane ways) {
        var words = new GrowingTextArea(3, 8);
        words.setId("unsaved-words");
        words.setEditable(false);
        words.setText(unsaved);
        words.setAccessibleText(messages.get("app.unsaved.words"));
        var shown = new ToggleButton(messages.get("app.unsaved.show"));
        shown.setId("show-unsaved");
        words.visibleProperty().bind(shown.selectedProperty());
        words.managedProperty().bind(shown.selectedProperty());
        shown.setOnAction(_ -> getScene().getWindow().sizeToScene());
        var copy = Controls.button(Icons.COPY, messages.get("common.save.copy"), () -> CopiedText.put(unsaved));
        copy.setId("copy-unsaved");
        ways.getChildren().addAll(copy, shown);
        getChildren().add(words);
    }
}
