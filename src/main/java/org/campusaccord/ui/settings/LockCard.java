package org.campusaccord.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.KeptTogether;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.lock.NewPassphraseForm;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.UiContext;

/** Whether the store is locked, in plain words, with what sets, changes and removes the passphrase. */
final class LockCard extends VBox implements KeptTogether {
    private final Safekeeping keeping;
    private final Tasks tasks;
    private final Messages messages;
    private final LockModel model;
    private final VBox content = Controls.column(Spacing.M);

    LockCard(UiContext context, Safekeeping keeping) {
        super(Spacing.M);
        this.keeping = keeping;
        this.tasks = context.tasks();
        this.messages = context.messages();
        model = new LockModel(keeping.care(), context.workspace().settings(), context.tasks(), context.dialogs()::tell);
        getStyleClass().add("card-box");
        setId("lock-card");
        getChildren().addAll(Controls.text(messages.get("lock.card"), "section-title"), content);
        model.standingProperty().subscribe(this::rest);
        model.load(keeping::idleMinutes);
    }

    /** How things stand, with the buttons that change it. */
    private void rest() {
        model.standingProperty().get().ifPresent(standing -> show(standing.locked() ? on(standing.hasSheet()) : off()));
    }

    private void show(List<Node> nodes) {
        content.getChildren().setAll(nodes);
    }

    private List<Node> off() {
        var set = Controls.button(Icons.PRIVATE, messages.get("lock.set"), this::askNew);
        set.setId("set-passphrase");
        return List.of(Controls.text(messages.get("lock.off")), new FlowPane(set));
    }

    private List<Node> on(boolean hasSheet) {
        var now = Controls.button(Icons.PRIVATE, messages.get("lock.now"), keeping::lockNow);
        var change = Controls.button(messages.get("lock.change"), this::askChange);
        var remove = Controls.button(messages.get("lock.remove"), this::askRemoval);
        now.setId("lock-card-now");
        change.setId("change-passphrase");
        var sheet = Controls.button(Icons.KEY, messages.get("lock.renew-key"), this::askNewSheet);
        remove.setId("remove-passphrase");
        sheet.setId("renew-recovery-key");
        var nodes = new ArrayList<Node>(List.of(Controls.text(messages.get("lock.on"))));
        if (!hasSheet) {
            nodes.add(Controls.text(messages.get("lock.no-sheet"), "field-note"));
        }
        nodes.addAll(List.of(new FlowPane(Spacing.S, Spacing.S, now, change, sheet, remove), idle()));
        return nodes;
    }

    private Field idle() {
        var list = new ComboBox<Integer>();
        list.setId("idle-minutes");
        list.getItems().setAll(Arrays.stream(LockModel.IDLE_MINUTES).boxed().toList());
        list.setConverter(new Labels<>(
                minutes -> minutes == 0 ? messages.get("lock.idle.never") : messages.get("lock.idle.after", minutes)));
        list.valueProperty().bindBidirectional(model.idleMinutesProperty());
        return new Field(messages.get("lock.idle"), list, messages);
    }

    private void askNew() {
        var form =
                new NewPassphraseForm(tasks, messages, messages.get("lock.set.take"), keeping::setPassphrase, cancel());
        escape(form);
        show(List.of(Controls.text(messages.get("lock.set.what")), Controls.text(messages.get("lock.set.lost")), form));
        form.focus();
    }

    private void askChange() {
        var present = new PresentPassphrase(model, messages);
        var form = new NewPassphraseForm(
                tasks,
                messages,
                messages.get("lock.change.take"),
                next -> present.check(typed -> keeping.changePassphrase(typed, next)),
                cancel());
        present.onEnter(form::focus);
        escape(present);
        escape(form);
        show(List.of(Controls.text(messages.get("lock.change.what")), present, form));
        present.focus();
    }

    private void askNewSheet() {
        var present = new PresentPassphrase(model, messages);
        Runnable take = () -> present.check(keeping::renewRecoveryKey);
        var make = Controls.primary(messages.get("lock.renew-key.take"), take);
        make.setId("take-renewal");
        ask("lock.renew-key.what", present, take, make);
    }

    private void askRemoval() {
        var present = new PresentPassphrase(model, messages);
        Runnable take = () -> present.check(keeping::removePassphrase);
        var remove = Controls.button(messages.get("lock.remove.take"), take);
        remove.setId("take-removal");
        ask("lock.remove.what", present, take, remove);
    }

    private void ask(String what, PresentPassphrase present, Runnable take, Button button) {
        present.onEnter(take);
        escape(present);
        show(List.of(Controls.text(messages.get(what)), present, new FlowPane(Spacing.S, Spacing.S, button, cancel())));
        present.focus();
    }

    private Node cancel() {
        var cancel = Controls.button(messages.get("common.cancel"), this::rest);
        cancel.setId("lock-cancel");
        return cancel;
    }

    private void escape(Node form) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                rest();
            }
        });
    }
}
