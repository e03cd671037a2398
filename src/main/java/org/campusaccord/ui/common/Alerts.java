package org.campusaccord.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.campusaccord.text.Messages;

/** Makes the program's own dialogs: dressed as their window is, heard by the same keys. */
final class Alerts {
    private final Messages messages;
    private final Map<KeyCombination, Runnable> keys = new HashMap<>();
    private Optional<Window> owner = Optional.empty();

    Alerts(Messages messages) {
        this.messages = messages;
    }

    void setOwner(Window window) {
        owner = Optional.of(window);
    }

    Optional<Window> owner() {
        return owner;
    }

    void addKeys(KeyCombination combination, Runnable action) {
        keys.put(combination, action);
    }

    Alert make(Alert.AlertType type, String title, String explanation) {
        var alert = new Alert(type);
        alert.setTitle(messages.get("app.name"));
        alert.setHeaderText(title);
        // Not the toolkit's own pictures; those of a question say nothing.
        alert.setGraphic(type == Alert.AlertType.CONFIRMATION ? null : Icons.PROBLEM.node());
        alert.setContentText(explanation);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().getScene().getAccelerators().putAll(keys);
        owner.ifPresent(window -> {
            if (window.isShowing()) {
                alert.initOwner(window);
            }
            alert.getDialogPane().getStylesheets().addAll(window.getScene().getStylesheets());
            alert.getDialogPane().setStyle(window.getScene().getRoot().getStyle());
        });
        return alert;
    }

    /** The answer that does what is asked about. */
    static ButtonType yes(String words) {
        return new ButtonType(words, ButtonBar.ButtonData.OK_DONE);
    }

    /** The answer that leaves everything as it is. */
    static ButtonType no(String words) {
        return new ButtonType(words, ButtonBar.ButtonData.CANCEL_CLOSE);
    }

    /** Shows a question with these answers; what belongs to the one that is chosen is run. */
    static void show(Alert alert, Map<ButtonType, Runnable> answers) {
        alert.resultProperty()
                .subscribe(
                        chosen -> Optional.ofNullable(chosen).map(answers::get).ifPresent(Runnable::run));
        alert.show();
    }

    /** Gives the answers to a question. Buttons of one width would cut the longer words off when they are large. */
    static void answers(Alert alert, ButtonType... types) {
        alert.getButtonTypes().setAll(types);
        for (var type : types) {
            ButtonBar.setButtonUniformSize(alert.getDialogPane().lookupButton(type), false);
        }
    }

    /** What is asked about cannot be undone, so Enter must choose the answer that does nothing. */
    static void enterChooses(Alert alert, ButtonType harmless) {
        alert.getButtonTypes().stream()
                .map(type -> (Button) alert.getDialogPane().lookupButton(type))
                .forEach(button -> button.setDefaultButton(false));
        ((Button) alert.getDialogPane().lookupButton(harmless)).setDefaultButton(true);
    }
}
