package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.lock.PassphraseField;

/** Asks for the file with a key from another computer, and for its passphrase. */
final class SealKeyForm extends VBox implements KeptTogether {
    private final Messages messages;
    private final Button choose;
    private final Label name;
    private final Label trouble = Controls.text("", "field-problem");
    private final PassphraseField passphrase;
    private final BiConsumer<Path, Passphrase> taken;
    private Optional<Path> file = Optional.empty();

    /**
     * A form without a file.
     *
     * @param ask lets the person choose a file
     * @param taken is given file and passphrase, and closes that
     */
    SealKeyForm(Messages messages, Consumer<Consumer<Path>> ask, BiConsumer<Path, Passphrase> taken, Node cancel) {
        super(Spacing.M);
        this.messages = messages;
        this.taken = taken;
        choose = Controls.button(Icons.FOLDER, messages.get("seal.key.choose"), () -> ask.accept(this::choose));
        choose.setId("choose-seal-key");
        name = Controls.text(messages.get("seal.key.no-file"), "quiet");
        trouble.setId("seal-file-trouble");
        trouble.setGraphic(Icons.PROBLEM.node());
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        passphrase = new PassphraseField("seal-passphrase", messages.get("seal.key.passphrase"), messages);
        passphrase.onEnter(this::take);
        var take = Controls.primary(messages.get("seal.key.take-over.take"), this::take);
        take.setId("take-seal-key");
        getChildren()
                .addAll(
                        Controls.column(Spacing.XS, new FlowPane(Spacing.S, Spacing.XS, choose, name), trouble),
                        passphrase,
                        new FlowPane(Spacing.S, Spacing.S, take, cancel));
    }

    private void choose(Path chosen) {
        file = Optional.of(chosen);
        name.setText(String.valueOf(chosen.getFileName()));
        choose.setAccessibleText(messages.get("seal.key.chosen", name.getText()));
        say("");
        passphrase.focus();
    }

    private void take() {
        say("");
        if (file.isEmpty()) {
            say(messages.get("seal.key.file-first"));
            choose.requestFocus();
        } else if (passphrase.textProperty().get().isEmpty()) {
            passphrase.say(messages.get("seal.key.passphrase-first"));
            passphrase.focus();
        } else {
            taken.accept(file.get(), passphrase.passphrase());
        }
    }

    /** Says beside what it belongs to why nothing was taken over. */
    void refuse(Problem problem) {
        var sentence = messages.explain(problem);
        if (problem.key().equals("seal.key-unreadable")) {
            passphrase.say(sentence);
            passphrase.focus();
        } else {
            say(sentence);
            choose.requestFocus();
        }
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        choose.setAccessibleHelp(sentence);
    }

    void focus() {
        choose.requestFocus();
    }
}
