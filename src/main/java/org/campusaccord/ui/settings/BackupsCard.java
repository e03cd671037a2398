package org.campusaccord.ui.settings;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupRow;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.FileOpener;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.UiContext;

/** The backups: when and where they are made, which there are, one by hand, one to take along, one to restore. */
final class BackupsCard extends VBox {
    private static final int AT_FIRST = 5;
    /** Within the data folder, as the store makes it. */
    private static final String FOLDER = "backups";

    private final UiContext context;
    private final Messages messages;
    private final Safekeeping keeping;
    private final BackupsModel model;
    private final ClearCopies inClear;
    private BackupWords words;
    private final ProgressBar progress = new ProgressBar();
    private final VBox list = Controls.column(0);
    private final RestoreQuestion question;
    private boolean showsAll;

    BackupsCard(UiContext context, Safekeeping keeping) {
        super(Spacing.M);
        this.context = context;
        this.messages = context.messages();
        this.keeping = keeping;
        var workspace = context.workspace();
        model = new BackupsModel(
                workspace.backups(), workspace.check(), workspace.settings(), context.tasks(), context.dialogs()::tell);
        var elsewhere = new BackupsElsewhere(context, model);
        question = new RestoreQuestion(context, keeping);
        words = new BackupWords(messages, context.clock().getZone());
        inClear = new ClearCopies(keeping.care().dataFolder().resolve(FOLDER), messages);
        getStyleClass().add("card-box");
        setId("backups-card");
        var now = Controls.button(Icons.BACKUP, messages.get("backups.now"), model::backUp);
        now.setId("back-up-now");
        var copy = Controls.button(Icons.EXPORT, messages.get("backups.copy"), elsewhere::save);
        copy.setId("save-copy");
        var restore = Controls.button(
                Icons.UNDO,
                messages.get("backups.restore.file"),
                () -> elsewhere.choose(chosen -> question.ask(chosen, words)));
        restore.setId("restore-file");
        var folder = Controls.button(Icons.FOLDER, messages.get("backups.open-folder"), this::openFolder);
        folder.setId("open-backups");
        var check = Controls.button(Icons.DONE, messages.get("backups.check"), model::check);
        check.setId("check-data");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(messages.get("app.working"));
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("backups.title"), "section-title"),
                                Controls.text(messages.get("backups.why"), "quiet")),
                        new FlowPane(Spacing.S, Spacing.S, now, copy, restore, check, folder),
                        progress,
                        new BackupResult(model, () -> words, context),
                        inClear,
                        question,
                        list,
                        new BackupPlanFields(model, context));
        progress.managedProperty().bind(progress.visibleProperty());
        progress.visibleProperty().bind(model.workingProperty());
        // The buttons stay as they are meanwhile: a disabled one would hand the focus on to its neighbor.
        model.contentProperty().subscribe(this::showList);
        model.load();
    }

    private void showList() {
        model.contentProperty().get().ifPresent(content -> {
            inClear.show(content.inClear());
            var backups = content.backups();
            words = words.among(backups);
            list.getChildren().clear();
            if (backups.isEmpty()) {
                list.getChildren().add(Controls.text(messages.get("backups.none"), "quiet"));
                return;
            }
            var shown = showsAll ? backups : backups.subList(0, Math.min(AT_FIRST, backups.size()));
            shown.forEach(backup -> list.getChildren()
                    .add(new BackupRow(backup, words, messages, chosen -> question.ask(words.choose(chosen), words))));
            if (shown.size() < backups.size()) {
                list.getChildren().add(more(backups.size()));
            }
        });
    }

    private Node more(int all) {
        var more = Controls.button(messages.get("backups.all", all), () -> {
            showsAll = true;
            showList();
        });
        more.setId("all-backups");
        more.getStyleClass().add(atlantafx.base.theme.Styles.FLAT);
        return more;
    }

    private void openFolder() {
        var tasks = context.tasks();
        tasks.run(() -> keeping.care().dataFolder().resolve(FOLDER), this::openFolder, context.dialogs()::tell);
    }

    private void openFolder(Path folder) {
        context.tasks()
                .runBeside(
                        () -> {
                            FileOpener.open(folder);
                            return true;
                        },
                        _ -> {},
                        context.dialogs()::tell);
    }
}
