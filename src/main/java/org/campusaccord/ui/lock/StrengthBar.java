package org.campusaccord.ui.lock;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Spacing;

/** How strong a passphrase is: a bar, a word and a sentence. */
final class StrengthBar extends VBox {
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = Controls.text("", "small");
    private final Messages messages;

    StrengthBar(Messages messages) {
        super(Spacing.XS);
        this.messages = messages;
        bar.getStyleClass().add("strength-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, javafx.scene.layout.Priority.ALWAYS);
        words.setId("strength");
        getChildren().addAll(bar, words);
    }

    void show(Optional<Strength> strength) {
        var step = strength.map(Strength::ordinal).orElse(-1) + 1;
        bar.setProgress((double) step / Strength.values().length);
        bar.getStyleClass().removeIf(style -> style.startsWith("strength-is-"));
        strength.ifPresent(found -> bar.getStyleClass()
                .add(
                        switch (found) {
                            case TOO_SHORT, WEAK -> "strength-is-bad";
                            case FAIR -> "strength-is-fair";
                            case GOOD, STRONG -> "strength-is-good";
                        }));
        words.setText(strength.map(found -> messages.get("lock.strength." + found.name()))
                .orElseGet(() -> messages.get("lock.strength.advice")));
        bar.setAccessibleText(words.getText());
    }
}
