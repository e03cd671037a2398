package org.campusaccord.ui.backups;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** One backup in a list: when, why, how large, in which state, locked or not; with the button that restores it. */
public final class BackupRow extends HBox {
    /** A line whose button hands the backup on; a damaged one cannot be restored and has none. */
    public BackupRow(Backup backup, BackupWords words, Messages messages, Consumer<Backup> restore) {
        super(Spacing.M);
        getStyleClass().addAll("plain-row", "backup-row");
        setAlignment(Pos.CENTER_LEFT);
        var when = new Label(words.when(backup));
        when.getStyleClass().add("strong");
        // Where the room is short the signs go under the date.
        var head = new FlowPane(Spacing.M, Spacing.XS, when, new BackupBadge(backup, words));
        if (backup.locked()) {
            head.getChildren().add(lockedSign(messages));
        }
        var facts = Controls.column(Spacing.XS, head, Controls.text(words.facts(backup), "small"));
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().add(facts);
        button(backup, words, messages, restore).ifPresent(getChildren()::add);
    }

    private static Label lockedSign(Messages messages) {
        var sign = new Label(messages.get("backups.locked"), Icons.PRIVATE.node());
        sign.getStyleClass().add("badge");
        sign.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sign;
    }

    private static Optional<Button> button(
            Backup backup, BackupWords words, Messages messages, Consumer<Backup> restore) {
        if (backup.state() == Backup.State.DAMAGED) {
            return Optional.empty();
        }
        var button = Controls.button(messages.get("backups.restore"), () -> restore.accept(backup));
        button.setAccessibleText(messages.get("backups.restore.of", words.when(backup)));
        button.getStyleClass().add("restore-backup");
        return Optional.of(button);
    }
}
