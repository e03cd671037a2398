package org.campusaccord.ui.settings;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.PresentStore;
import org.campusaccord.ui.backups.RestorePanel;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.UiContext;

/** Asks before a backup takes the place of the store that is open; takes no room while nothing is asked. */
final class RestoreQuestion extends VBox {
    private final UiContext context;
    private final Messages messages;
    private final Safekeeping keeping;

    RestoreQuestion(UiContext context, Safekeeping keeping) {
        this.context = context;
        this.messages = context.messages();
        this.keeping = keeping;
        setId("restore-question");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Asks about one of the list, or about a file from elsewhere. */
    void ask(Chosen chosen, BackupWords words) {
        context.tasks()
                .run(
                        () -> keeping.care().isLocked(),
                        locked -> ask(chosen, words, locked ? locked(chosen) : PresentStore.IN_CLEAR),
                        context.dialogs()::tell);
    }

    /** Of a file from elsewhere nobody knows whether it takes the lock away: it is asked for what that takes. */
    private static PresentStore locked(Chosen chosen) {
        return chosen.known().isPresent() ? PresentStore.LOCKED_AND_OPEN : PresentStore.LOCKED_AND_SHUT;
    }

    private void ask(Chosen chosen, BackupWords words, PresentStore present) {
        var panel = new RestorePanel(
                chosen,
                present,
                words,
                messages,
                (typed, owner) -> restore(chosen, typed, owner),
                () -> setVisible(false));
        panel.getStyleClass().add("tinted-box");
        getChildren().setAll(panel);
        setVisible(true);
        panel.focus();
    }

    /** While the store is still open: whoever mistypes stays where they are. */
    private void restore(Chosen chosen, Optional<Passphrase> typed, Optional<Passphrase> owner) {
        if (owner.isEmpty()) {
            keeping.restore(chosen, typed, owner);
            return;
        }
        context.tasks()
                .run(
                        () -> {
                            keeping.care().requireOwner(owner);
                            return true;
                        },
                        _ -> keeping.restore(chosen, typed, owner),
                        failure -> {
                            owner.ifPresent(Passphrase::close);
                            panel().ifPresent(shown -> shown.say(messages.explain(Dialogs.problem(failure))));
                        });
    }

    /** The question that is asked just now. */
    private Optional<RestorePanel> panel() {
        return getChildren().stream().map(RestorePanel.class::cast).findFirst();
    }
}
