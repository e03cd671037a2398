package org.campusaccord.ui.opening;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupFileName;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.backups.BackupWords;
import org.campusaccord.ui.backups.Chosen;
import org.campusaccord.ui.backups.RestorePanel;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.FileOpener;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.Tasks;
import org.campusaccord.ui.lock.NewPassphraseForm;
import org.campusaccord.ui.lock.Printing;
import org.campusaccord.ui.lock.RecoveryKeyPage;
import org.campusaccord.ui.saving.Delay;

/** Shows the page of each step on the way to an open store. */
public final class OpeningView extends StackPane {
    private static final String BACKUP_FILES = "*" + BackupFileName.PACKED;
    private static final String FILES_TO_OPEN = "*" + BackupFileName.OPENS;

    private final StoreOpening opening;
    private final Tools tools;
    private final Messages messages;

    /**
     * What the pages need.
     *
     * @param moment makes the wait before anything is said of a store that is being opened
     * @param patience makes the wait after which work takes longer than usual
     * @param quit leaves the program
     */
    public record Tools(
            Tasks tasks,
            Messages messages,
            Dialogs dialogs,
            BackupWords backups,
            Printing printing,
            Supplier<Delay> moment,
            Supplier<Delay> patience,
            Runnable quit) {}

    public OpeningView(StoreOpening opening, Tools tools) {
        this.opening = opening;
        this.tools = tools;
        this.messages = tools.messages();
        getStyleClass().add("main-view");
        opening.stepProperty().subscribe(this::show);
    }

    private void show(Step step) {
        var page = page(step);
        getChildren().setAll(page);
        // Only once the page is in the window can anything in it take the focus.
        Platform.runLater(page::begin);
    }

    private WholePage page(Step step) {
        return switch (step) {
            case Step.Working(var work) ->
                work == Work.OPENING
                        ? new WorkPage(
                                work,
                                messages,
                                Optional.of(tools.moment().get()),
                                tools.patience().get(),
                                Optional.of(tools.quit()))
                        : new WorkPage(
                                work,
                                messages,
                                Optional.empty(),
                                tools.patience().get(),
                                Optional.empty());
            case Step.Locked(var model, var told, var covers) ->
                new UnlockPage(model, opening.folder(), told, messages, covers ? new Node[0] : otherWays());
            case Step.Troubled troubled -> trouble(troubled);
            case Step.Choosing(var backups) -> choice(backups);
            case Step.Asking asking -> ask(asking);
            case Step.Renewing _ -> renew();
            case Step.KeyShown(var key) -> {
                var shown = new RecoveryKeyPage(key, messages, tools.printing(), opening::goOn);
                yield holding(shown::focus, shown);
            }
        };
    }

    private WholePage choice(List<Backup> backups) {
        var words = tools.backups().among(backups);
        return new ChoicePage(
                backups,
                words,
                messages,
                backup -> opening.ask(words.choose(backup)),
                this::chooseElsewhere,
                opening::back);
    }

    private Node[] otherWays() {
        var restore = Controls.button(Icons.BACKUP, messages.get("opening.restore"), opening::chooseBackup);
        restore.setId("choose-backup");
        var quit = Controls.button(messages.get("app.quit"), tools.quit());
        quit.setId("quit");
        return new Node[] {restore, quit};
    }

    private static WholePage holding(Runnable begin, Node... nodes) {
        return new WholePage(nodes) {
            @Override
            void begin() {
                begin.run();
            }
        };
    }

    private WholePage trouble(Step.Troubled troubled) {
        var newest = troubled.backups().stream().filter(Backup::isGood).findFirst();
        var words = tools.backups().among(troubled.backups());
        return new TroublePage(
                new TroubleWords(troubled.problem(), messages),
                newest,
                words,
                messages,
                new TroublePage.Actions(
                        opening::tryAgain,
                        () -> newest.map(words::choose).ifPresent(opening::ask),
                        opening::chooseBackup,
                        this::openFolder,
                        this::askToBeginAnew,
                        tools.quit()));
    }

    private void askToBeginAnew() {
        tools.dialogs()
                .ask(
                        messages.get("opening.begin.ask"),
                        messages.get("opening.begin.what"),
                        messages.get("opening.begin.yes"),
                        opening::beginAnew);
    }

    private WholePage ask(Step.Asking asking) {
        var panel = new RestorePanel(
                asking.chosen(),
                asking.present(),
                tools.backups(),
                messages,
                (typed, present) -> opening.restore(asking, typed, present),
                opening::back);
        asking.failed().map(messages::explain).ifPresent(panel::say);
        return holding(panel::focus, panel);
    }

    private WholePage renew() {
        var later = Controls.button(messages.get("lock.renew.later"), opening::goOn);
        later.setId("renew-later");
        var form =
                new NewPassphraseForm(tools.tasks(), messages, messages.get("lock.renew.take"), opening::renew, later);
        return holding(
                form::focus,
                Controls.row(
                        Spacing.M, Icons.KEY.node(), Controls.text(messages.get("lock.renew.title"), "page-title")),
                Controls.text(messages.get("lock.renew.sentence")),
                form);
    }

    private void chooseElsewhere() {
        tools.dialogs()
                .open(
                        messages.get("opening.choice.elsewhere"),
                        Optional.of(opening.folder()),
                        file -> opening.ask(Chosen.elsewhere(file)),
                        new ExtensionFilter(messages.get("backups.files"), BACKUP_FILES, FILES_TO_OPEN));
    }

    private void openFolder() {
        var folder = opening.folder();
        tools.tasks()
                .runBeside(
                        () -> {
                            FileOpener.open(folder);
                            return true;
                        },
                        _ -> {},
                        tools.dialogs()::tell);
    }
}
