package org.campusaccord.ui.settings;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.lock.PassphraseField;

/** Asks for the passphrase that is set now, and says so when it is another. */
final class PresentPassphrase extends StackPane {
    private final PassphraseField field;
    private final LockModel model;
    private final Messages messages;

    PresentPassphrase(LockModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        field = new PassphraseField("present-passphrase", messages.get("lock.present"), messages);
        getChildren().add(field);
    }

    void onEnter(Runnable action) {
        field.onEnter(action);
    }

    void focus() {
        field.focus();
    }

    /** Hands on the passphrase when it is the right one. */
    void check(Consumer<Passphrase> right) {
        if (field.textProperty().get().isEmpty()) {
            refuse(messages.get("lock.missing"));
            return;
        }
        setDisable(true);
        model.check(
                field.passphrase(),
                typed -> {
                    setDisable(false);
                    right.accept(typed);
                },
                refusal -> refuse(refusal.wrong()
                        .map(messages::explain)
                        .orElseGet(() -> messages.get(
                                "lock.wait", refusal.pause().plusMillis(999).toSeconds()))));
    }

    private void refuse(String sentence) {
        setDisable(false);
        field.say(sentence);
        field.focus();
    }
}
