package org.campusaccord.ui.signing;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.signature.Meaning;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.GrowingTextArea;
import org.campusaccord.ui.common.Spacing;

/** In which sense somebody signs, which nothing suggests to them; a reservation asks for its words. */
final class MeaningChoice extends VBox {
    /** The problem of who signs and has not said in which sense. */
    static final String NONE = "signing.meaning-missing";

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
            getChildren().add(button);
        }
        group.selectedToggleProperty()
                .subscribe(() -> field.setVisible(
                        chosen().filter(Meaning.AGREE_WITH_RESERVATION::equals).isPresent()));
        getChildren().add(field);
    }

    /** What was chosen; that nothing was is a problem. */
    Meaning meaning() {
        return chosen().orElseThrow(() -> Problem.of(NONE).asException());
    }

    private Optional<Meaning> chosen() {
        return Optional.ofNullable(group.getSelectedToggle()).map(toggle -> (Meaning) toggle.getUserData());
    }

    /** Moves the keyboard to the first of the choices. */
    void focus() {
        getChildren().getFirst().requestFocus();
    }

    String reservation() {
        return words.getText();
    }
}
