package org.campusaccord.ui.checkin;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** The words that were agreed, folded away until somebody wants to read them. */
final class AgreedWords extends VBox {
    AgreedWords(Node words, Messages messages) {
        super(Spacing.S);
        var toggle = new ToggleButton(messages.get("checkin.agreed"));
        toggle.getStyleClass().addAll("flat", "agreed-words");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.graphicProperty()
                .bind(toggle.selectedProperty().map(shown -> (shown ? Icons.UPWARD : Icons.DOWNWARD).node()));
        words.visibleProperty().bind(toggle.selectedProperty());
        words.managedProperty().bind(words.visibleProperty());
        getChildren().addAll(toggle, words);
    }
}
