package org.campusaccord.ui.backups;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.lock.PassphraseField;

/** Asks once before a backup is restored: which one, what it replaces and where that is kept; and for its passphrase. */
public final class RestorePanel extends VBox implements KeptTogether {
    private final Chosen chosen;
    private final Messages messages;
    private final PassphraseField passphrase;
    private final Label trouble = Controls.text("", "field-problem");
    private final PresentStore present;
    private final PassphraseField presentPassphrase;
    private final BiConsumer<Optional<Passphrase>, Optional<Passphrase>> restore;

    /**
     * With what runs when the person says yes, and when they do not.
     *
     * @param restore is given the backup's passphrase, then the present store's, where they were typed
     */
    public RestorePanel(
            Chosen chosen,
            PresentStore present,
            BackupWords words,
            Messages messages,
            BiConsumer<Optional<Passphrase>, Optional<Passphrase>> restore,
            Runnable cancel) {
        super(Spacing.M);
        this.chosen = chosen;
        this.present = present;
        this.messages = messages;
        this.restore = restore;
        passphrase = new PassphraseField(
                "backup-passphrase",
                messages.get(chosen.isLocked() ? "backups.passphrase" : "backups.passphrase.maybe"),
                messages);
        passphrase.onEnter(this::restore);
        presentPassphrase = new PassphraseField("present-passphrase", messages.get("backups.present"), messages);
        presentPassphrase.onEnter(this::restore);
        trouble.setId("restore-trouble");
        trouble.setGraphic(Icons.WARNING.node());
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        var title = messages.get(chosen.known().isPresent() ? "backups.ask" : "backups.ask.file", words.which(chosen));
        getChildren().add(Controls.text(title, "section-title"));
        chosen.known()
                .filter(backup -> backup.state() == Backup.State.UNVERIFIED)
                .ifPresent(_ -> getChildren().add(Controls.text(messages.get("backups.ask.unverified"), "field-note")));
        getChildren().add(Controls.text(messages.get("backups.ask.what")));
        if (present != PresentStore.IN_CLEAR && !chosen.isLocked()) {
            var loss = Controls.text(
                    messages.get(chosen.mayBeLocked() ? "backups.ask.may-unlock" : "backups.ask.unlocks"), "strong");
            loss.setId("restore-unlocks");
            getChildren().add(loss);
        }
        if (asksForPresent()) {
            getChildren().add(presentPassphrase);
        }
        if (chosen.mayBeLocked()) {
            getChildren().add(passphrase);
        }
        var yes = Controls.primary(messages.get("backups.ask.yes"), this::restore);
        var no = Controls.button(messages.get("common.cancel"), cancel);
        yes.setId("restore-now");
        no.setId("restore-cancel");
        getChildren().addAll(trouble, new FlowPane(Spacing.S, Spacing.S, yes, no));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            }
        });
    }

    private void restore() {
        if (asksForPresent() && isEmpty(presentPassphrase)) {
            presentPassphrase.say(messages.get("backups.present.missing"));
            presentPassphrase.focus();
        } else if (chosen.isLocked() && isEmpty(passphrase)) {
            passphrase.say(messages.get("backups.passphrase.missing"));
            passphrase.focus();
        } else {
            restore.accept(typed(passphrase), typed(presentPassphrase));
        }
    }

    private boolean asksForPresent() {
        return present == PresentStore.LOCKED_AND_SHUT
                || (present == PresentStore.LOCKED_AND_OPEN && !chosen.mayBeLocked());
    }

    private static boolean isEmpty(PassphraseField field) {
        return field.textProperty().get().isEmpty();
    }

    private static Optional<Passphrase> typed(PassphraseField field) {
        return isEmpty(field) ? Optional.empty() : Optional.of(field.passphrase());
    }

    /** Says why it could not be restored. */
    public void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
    }

    /** Puts the focus where one goes on: into the passphrase, or on the way out. */
    public void focus() {
        if (asksForPresent()) {
            presentPassphrase.focus();
        } else if (chosen.mayBeLocked()) {
            passphrase.focus();
        } else {
            lookup("#restore-cancel").requestFocus();
        }
    }
}
