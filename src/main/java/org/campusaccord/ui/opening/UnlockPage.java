package org.campusaccord.ui.opening;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.lock.PassphraseField;

/** Asks for the passphrase of a locked store. Shows the program and the folder, and nothing of what is inside. */
public final class UnlockPage extends WholePage {
    private static final int MINUTE = 60;

    private final UnlockModel<?> model;
    private final Messages messages;
    private final PassphraseField field;
    private final Button unlock;
    private final ProgressBar trying = new ProgressBar();
    private final Label wait = Controls.text("", "field-note");
    private final Label recovery;
    private boolean asRecoveryKey;

    /**
     * A page over a locked store.
     *
     * @param told something to say from the start
     * @param others what else can be done: restore a backup, quit
     */
    public UnlockPage(UnlockModel<?> model, Path folder, Optional<Problem> told, Messages messages, Node... others) {
        this.model = model;
        this.messages = messages;
        field = new PassphraseField("passphrase", messages.get("lock.passphrase"), messages);
        field.onEnter(this::submit);
        unlock = Controls.primary(messages.get("lock.unlock"), this::submit);
        unlock.setId("unlock");
        trying.setMaxWidth(Double.MAX_VALUE);
        trying.setAccessibleText(messages.get("app.working"));
        wait.setId("unlock-wait");
        wait.setGraphic(Icons.WAITING.node());
        wait.managedProperty().bind(wait.visibleProperty());
        wait.setFocusTraversable(true);
        wait.setAccessibleRole(AccessibleRole.TEXT);
        recovery = Controls.text(messages.get("lock.forgotten.how"), "quiet");
        recovery.setId("recovery-how");
        recovery.managedProperty().bind(recovery.visibleProperty());
        recovery.setVisible(false);
        var icon = Icons.PRIVATE.node();
        icon.getStyleClass().add("empty-icon");
        var forgotten = new Hyperlink(messages.get("lock.forgotten"));
        forgotten.setId("forgotten");
        forgotten.setOnAction(_ -> explainRecovery());
        add(
                icon,
                Controls.column(
                        Spacing.XS,
                        Controls.text(messages.get("lock.title"), "page-title"),
                        Controls.text(messages.get("lock.sentence"), "quiet")),
                field,
                wait,
                new FlowPane(Spacing.M, Spacing.S, unlock, forgotten),
                trying,
                recovery,
                foot(folder, others));
        narrow();
        told.ifPresent(problem -> field.say(messages.explain(problem)));
        model.stateProperty().subscribe(this::show);
    }

    private Node foot(Path folder, Node... others) {
        var buttons = new FlowPane(Spacing.S, Spacing.S, others);
        return Controls.column(
                Spacing.M, Controls.text(messages.get("opening.folder", folder.toString()), "small"), buttons);
    }

    private void explainRecovery() {
        asRecoveryKey = true;
        recovery.setVisible(true);
        field.focus();
    }

    private void submit() {
        if (field.textProperty().get().isEmpty()) {
            field.say(messages.get("lock.missing"));
            field.focus();
            return;
        }
        model.submit(field.passphrase(), asRecoveryKey);
    }

    private void show(UnlockModel.State state) {
        boolean ready = state instanceof UnlockModel.State.Ready;
        boolean waited = wait.isVisible();
        trying.setVisible(state instanceof UnlockModel.State.Trying);
        field.setDisable(!ready);
        unlock.setDisable(!ready);
        wait.setVisible(state instanceof UnlockModel.State.Waiting);
        switch (state) {
            case UnlockModel.State.Ready(var wrong) -> {
                wrong.ifPresent(problem -> field.say(messages.explain(problem)));
                if (wrong.isPresent() || waited) {
                    field.focus();
                }
            }
            case UnlockModel.State.Waiting(int seconds) -> tellWait(seconds, !waited);
            case UnlockModel.State.Trying _ -> {}
        }
    }

    /** The focus goes to the sentence, so that a screen reader says it: the field takes none for now. */
    private void tellWait(int seconds, boolean isNew) {
        wait.setText(
                seconds < MINUTE
                        ? messages.get("lock.wait", seconds)
                        : messages.get("lock.wait.minutes", seconds / MINUTE, seconds % MINUTE));
        wait.setAccessibleText(wait.getText());
        if (isNew) {
            field.clear();
            wait.requestFocus();
        }
    }

    @Override
    void begin() {
        model.begin();
        field.focus();
    }
}
