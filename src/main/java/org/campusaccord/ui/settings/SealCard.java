package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.seal.Fingerprint;
import org.campusaccord.application.seal.SealKeyState;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.lock.NewPassphraseForm;
import org.campusaccord.ui.shell.UiContext;

/** The installation's key for seals in plain words, with what keeps a copy of it and what takes over another's. */
final class SealCard extends VBox implements KeptTogether {
    private final UiContext context;
    private final Messages messages;
    private final SealModel model;
    private final VBox content = Controls.column(Spacing.M);

    SealCard(UiContext context) {
        super(Spacing.M);
        this.context = context;
        this.messages = context.messages();
        model = new SealModel(context.workspace(), context.tasks(), context.dialogs()::tell);
        getStyleClass().add("card-box");
        setId("seal-card");
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("seal.key.card"), "section-title"),
                                Controls.text(messages.get("seal.key.why"), "quiet")),
                        content);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                rest(Optional.empty());
            }
        });
        model.stateProperty().subscribe(() -> rest(Optional.empty()));
        model.load();
    }

    /** How things stand, with the buttons, and what was done just now. */
    private void rest(Optional<String> done) {
        model.stateProperty().get().ifPresent(state -> {
            boolean hadFocus = content.isFocusWithin();
            var buttons = buttons(state);
            var nodes = new ArrayList<Node>(List.of(state(state)));
            done.ifPresent(sentence -> nodes.add(done(sentence)));
            nodes.add(buttons);
            content.getChildren().setAll(nodes);
            var first = buttons.getChildren().getFirst();
            // A screen reader says it with the button that has the focus.
            first.setAccessibleHelp(done.orElse(""));
            if (hadFocus) {
                first.requestFocus();
                Page.reveal(this);
            }
        });
    }

    private Node done(String sentence) {
        var words = Controls.text(sentence);
        words.setId("seal-done");
        words.setGraphic(Icons.DONE.node());
        return words;
    }

    private Node state(SealKeyState state) {
        return switch (state) {
            case SealKeyState.NoneYet _ -> Controls.text(messages.get("seal.key.none"));
            case SealKeyState.Ready ready -> fingerprint("seal.key.ready", ready.fingerprint(), Icons.SAVED);
            case SealKeyState.Missing missing ->
                Controls.column(
                        Spacing.XS,
                        fingerprint("seal.key.missing", missing.fingerprint(), Icons.WARNING),
                        Controls.text(messages.get("seal.key.missing.next")));
        };
    }

    private Label fingerprint(String key, Fingerprint fingerprint, Icons icon) {
        var words = Controls.text(messages.get(key, fingerprint.shortForm()));
        words.setGraphic(icon.node());
        return words;
    }

    private FlowPane buttons(SealKeyState state) {
        var row = new FlowPane(Spacing.S, Spacing.S);
        if (state instanceof SealKeyState.Ready ready) {
            var keep = Controls.button(Icons.KEY, messages.get("seal.key.keep"), () -> askKeep(ready.fingerprint()));
            keep.setId("keep-seal-key");
            row.getChildren().add(keep);
        }
        var take = Controls.button(Icons.IMPORT, messages.get("seal.key.take-over"), () -> askTakeOver(state));
        take.setId("take-over-seal-key");
        row.getChildren().add(take);
        return row;
    }

    private void askKeep(Fingerprint fingerprint) {
        var trouble = Controls.text("", "field-problem");
        trouble.setId("seal-copy-trouble");
        trouble.setGraphic(Icons.PROBLEM.node());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        var form = new NewPassphraseForm(
                context.tasks(),
                messages,
                messages.get("seal.key.keep.take"),
                typed -> model.withFolder(folder -> save(fingerprint, typed, folder, trouble)),
                cancel());
        content.getChildren().setAll(Controls.text(messages.get("seal.key.keep.what")), form, trouble);
        form.focus();
    }

    private void save(Fingerprint fingerprint, Passphrase typed, Optional<Path> folder, Label trouble) {
        trouble.setText("");
        try (typed) {
            // The dialog may be put away, so what it hands on has a passphrase of its own.
            context.dialogs()
                    .save(
                            messages.get("seal.key.keep.title"),
                            folder,
                            messages.get("seal.key.file", fingerprint.shortForm()),
                            target -> model.keepCopy(
                                    target,
                                    typed.copy(),
                                    written -> finish(messages.get("seal.key.kept", written.toString())),
                                    problem -> trouble.setText(messages.explain(problem))),
                            files());
        }
    }

    private void askTakeOver(SealKeyState state) {
        var form = new Form();
        content.getChildren().setAll(Controls.text(messages.get("seal.key.take-over.what")), form.node);
        if (!(state instanceof SealKeyState.NoneYet)) {
            content.getChildren().add(1, Controls.text(messages.get("seal.key.take-over.present")));
        }
        form.node.focus();
        Page.reveal(form.node);
    }

    /** The form for a key from elsewhere together with what is done with its answer, which speaks of the form again. */
    private final class Form {
        private final SealKeyForm node = new SealKeyForm(messages, SealCard.this::open, this::take, cancel());

        private void take(Path file, Passphrase typed) {
            model.takeOver(
                    file,
                    typed,
                    fingerprint -> finish(messages.get("seal.key.taken-over", fingerprint.shortForm())),
                    node::refuse);
        }
    }

    private void open(Consumer<Path> chosen) {
        model.withFolder(
                folder -> context.dialogs().open(messages.get("seal.key.take-over.title"), folder, chosen, files()));
    }

    private ExtensionFilter files() {
        return new ExtensionFilter(messages.get("seal.key.files"), "*.p12");
    }

    private Button cancel() {
        var cancel = Controls.button(messages.get("common.cancel"), () -> rest(Optional.empty()));
        cancel.setId("seal-cancel");
        return cancel;
    }

    private void finish(String sentence) {
        rest(Optional.of(sentence));
    }
}
