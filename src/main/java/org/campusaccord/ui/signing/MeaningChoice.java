package org.campusaccord.ui.signing;

import java.util.Locale;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Spacing;

/** In which sense somebody signs; a reservation asks for its words. */
final class MeaningChoice extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final GrowingTextArea words = new GrowingTextArea(2, 8);

    MeaningChoice(Messages messages) {
        super(Spacing.S);
        words.setId("reservation-words");
        var field = new Field(messages.get("sign.reservation"), words, messages);
        field.managedProperty().bind(field.visibleProperty());
        field.setVisible(false);
        for (var meaning : Meaning.values()) {
            var button = new RadioButton(messages.of(meaning));
            button.setToggleGroup(group);
            button.setUserData(meaning);
            button.setWrapText(true);
            button.setId("meaning-" + meaning.name().toLowerCase(Locale.ROOT));
            button.setSelected(meaning == Meaning.AGREE);
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe(() -> field.setVisible(meaning() == Meaning.AGREE_WITH_RESERVATION));
        getChildren().add(field);
    }

    Meaning meaning() {
        return group.getSelectedToggle() == null
                ? Meaning.AGREE
                : (Meaning) group.getSelectedToggle().getUserData();
    }

    String reservation() {
        return words.getText();
    }
}
