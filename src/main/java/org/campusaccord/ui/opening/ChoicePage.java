package org.campusaccord.ui.opening;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupRow;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;

/** The backups in the data folder, and the way to one that lies elsewhere. */
final class ChoicePage extends WholePage {
    private final Button back;

    ChoicePage(
            List<Backup> backups,
            BackupWords words,
            Messages messages,
            Consumer<Backup> chosen,
            Runnable elsewhere,
            Runnable goBack) {
        add(
                Controls.text(messages.get("opening.choice"), "page-title"),
                Controls.text(
                        messages.get(backups.isEmpty() ? "opening.choice.none" : "opening.choice.sentence"), "quiet"));
        if (!backups.isEmpty()) {
            var list = Controls.card();
            list.setSpacing(0);
            backups.forEach(backup -> list.getChildren().add(new BackupRow(backup, words, messages, chosen)));
            add(list);
        }
        back = Controls.button(Icons.BACK, messages.get("opening.back"), goBack);
        back.setId("back");
        var file = Controls.button(Icons.FOLDER, messages.get("opening.choice.elsewhere"), elsewhere);
        file.setId("backup-elsewhere");
        add(new FlowPane(Spacing.S, Spacing.S, back, file));
    }

    @Override
    void begin() {
        back.requestFocus();
    }
}
