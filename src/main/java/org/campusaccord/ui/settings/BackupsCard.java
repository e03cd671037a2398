package org.campusaccord.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupRow;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.PresentStore;
import org.campusaccord.ui.backups.RestorePanel;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.FileOpener;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Safekeeping;
import org.campusaccord.ui.shell.UiContext;

/** The backups: when and where they are made, which there are, one by hand, one to restore. */
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
    private final VBox asking = Controls.column(0);
    private boolean showsAll;

    BackupsCard(UiContext context, Safekeeping keeping) {
        super(Spacing.M);
        this.context = context;
        this.messages = context.messages();
        this.keeping = keeping;
        model = new BackupsModel(
                context.workspace().backups(), context.workspace().check(), context.tasks(), context.dialogs()::tell);
        words = new BackupWords(messages, context.clock().getZone());
        inClear = new ClearCopies(keeping.care().dataFolder().resolve(FOLDER), messages);
        getStyleClass().add("card-box");
        setId("backups-card");
        var now = Controls.button(Icons.BACKUP, messages.get("backups.now"), model::backUp);
        now.setId("back-up-now");
        var folder = Controls.button(Icons.FOLDER, messages.get("backups.open-folder"), this::openFolder);
        folder.setId("open-backups");
        var check = Controls.button(Icons.DONE, messages.get("backups.check"), model::check);
        check.setId("check-data");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(messages.get("app.working"));
        asking.setId("restore-question");
        getChildren()
                .addAll(
                        Controls.column(
                                Spacing.XS,
                                Controls.text(messages.get("backups.title"), "section-title"),
                                Controls.text(messages.get("backups.why"), "quiet")),
                        new FlowPane(Spacing.S, Spacing.S, now, check, folder),
                        progress,
                        new BackupResult(model, () -> words, messages),
                        inClear,
                        asking,
                        list,
                        new BackupPlanFields(model, context));
        for (Node node : List.of(progress, asking)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        asking.setVisible(false);
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
            shown.forEach(backup -> list.getChildren().add(new BackupRow(backup, words, messages, this::ask)));
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

    private void ask(Backup backup) {
        context.tasks()
                .run(
                        () -> keeping.care().isLocked(),
                        locked -> ask(backup, locked ? PresentStore.LOCKED_AND_OPEN : PresentStore.IN_CLEAR),
                        context.dialogs()::tell);
    }

    private void ask(Backup backup, PresentStore present) {
        var chosen = words.choose(backup);
        var panel = new RestorePanel(
                chosen,
                present,
                words,
                messages,
                (typed, owner) -> restore(chosen, typed, owner),
                () -> asking.setVisible(false));
        panel.getStyleClass().add("tinted-box");
        asking.getChildren().setAll(panel);
        asking.setVisible(true);
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
        return asking.getChildren().stream().map(RestorePanel.class::cast).findFirst();
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
