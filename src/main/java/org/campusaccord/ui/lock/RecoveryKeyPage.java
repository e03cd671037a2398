package org.campusaccord.ui.lock;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.lock.RecoveryKey;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Field;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** The recovery key, the one time that it is shown: large, to be printed or written down before one goes on. */
public final class RecoveryKeyPage extends VBox {
    private final RecoveryKey key;
    private final Messages messages;
    private final Runnable onwards;
    private final TextField typed = new TextField();
    private final Field confirmation;
    private final Label told = Controls.text("", "quiet");
    private final VBox groups = Controls.column(Spacing.S);

    /** With who prints the sheet, and what follows when the key is confirmed. */
    public RecoveryKeyPage(RecoveryKey key, Messages messages, Printing printing, Runnable onwards) {
        super(Spacing.L);
        this.key = key;
        this.messages = messages;
        this.onwards = onwards;
        typed.setId("key-confirmation");
        typed.setOnAction(_ -> goOn());
        confirmation = new Field(messages.get("lock.key.confirm"), typed, messages);
        told.setId("key-told");
        fillGroups();
        var print = Controls.button(
                Icons.PRINT,
                messages.get("lock.key.print"),
                () -> say(printing.print(new RecoverySheet(key, messages))));
        var copy = Controls.button(Icons.COPY, messages.get("lock.key.copy"), this::copy);
        var goOn = Controls.primary(messages.get("lock.key.go-on"), this::goOn);
        print.setId("print-key");
        copy.setId("copy-key");
        goOn.setId("key-kept");
        getChildren()
                .addAll(
                        Controls.row(
                                Spacing.M,
                                Icons.KEY.node(),
                                Controls.text(messages.get("lock.key.title"), "page-title")),
                        Controls.text(messages.get("lock.key.what")),
                        groups,
                        new FlowPane(Spacing.S, Spacing.S, print, copy),
                        told,
                        Controls.text(messages.get("lock.key.once")),
                        confirmation,
                        new FlowPane(goOn));
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
    }

    private void fillGroups() {
        for (var line : KeyLines.of(key)) {
            var row = Controls.row(Spacing.S);
            line.forEach(group -> row.getChildren().add(Controls.text(group, "key-group")));
            groups.getChildren().add(row);
        }
        groups.getStyleClass().add("key-box");
        groups.setId("recovery-key");
        groups.setFocusTraversable(true);
        groups.setAccessibleRole(AccessibleRole.TEXT);
        groups.setAccessibleText(messages.get("lock.key.read", key.grouped()));
    }

    private void say(Optional<String> failure) {
        told.setText(failure.orElseGet(() -> messages.get("lock.key.printed")));
        told.setVisible(true);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(key.grouped());
        Clipboard.getSystemClipboard().setContent(content);
        say(Optional.of(messages.get("lock.key.copied")));
    }

    private void goOn() {
        if (typed.getText().strip().equalsIgnoreCase(KeyLines.last(key))) {
            onwards.run();
            return;
        }
        confirmation.say(messages.get("lock.key.other-group"));
        typed.requestFocus();
        typed.selectAll();
    }

    /** Puts the focus on the key, where a screen reader begins. */
    public void focus() {
        groups.requestFocus();
    }
}
