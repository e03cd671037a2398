package org.campusaccord.ui.settings;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.backup.BackupFileName;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.shell.UiContext;

/** The questions of the system where a copy is to lie, and which file is to be restored. */
record BackupsElsewhere(UiContext context, BackupsModel model) {
    /** Asks where to, then saves a copy there. */
    void save() {
        var name = BackupFileName.suggested(LocalDate.now(context.clock()));
        model.withFolder(folder -> context.dialogs()
                .save(
                        messages().get("backups.copy.title"),
                        folder,
                        name,
                        model::saveCopy,
                        new ExtensionFilter(messages().get("backups.copy.opens"), "*" + BackupFileName.OPENS),
                        new ExtensionFilter(messages().get("backups.copy.packed"), "*" + BackupFileName.PACKED)));
    }

    /** Lets the person choose a file to restore. */
    void choose(Consumer<Chosen> chosen) {
        model.withFolder(folder -> context.dialogs()
                .open(
                        messages().get("backups.restore.file"),
                        folder,
                        file -> chosen.accept(Chosen.elsewhere(file)),
                        new ExtensionFilter(
                                messages().get("backups.files"),
                                "*" + BackupFileName.OPENS,
                                "*" + BackupFileName.PACKED)));
    }

    private Messages messages() {
        return context.messages();
    }
}
