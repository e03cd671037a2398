package org.campusaccord.ui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.seal.VerdictWords;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.FileDrop;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** Where files are dropped to see whether they are as they were sealed. */
public final class CheckScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final CheckViewModel model;
    private final VerdictWords words;
    private final VBox results = Controls.column(Spacing.M);
    private final StackPane root;

    public CheckScreen(UiContext context) {
        this.context = context;
        this.messages = context.messages();
        model = new CheckViewModel(context.workspace(), context.tasks());
        words = new VerdictWords(messages, context.clock().getZone());
        results.setId("check-results");
        var adobe = Controls.text(messages.get("seal.adobe"), "small");
        // Each result of a sealed file says it itself.
        adobe.visibleProperty().bind(Bindings.isEmpty(model.checked()));
        adobe.managedProperty().bind(adobe.visibleProperty());
        var page = new Page(head(), drop(), progress(), adobe, results);
        root = new StackPane(page);
        FileDrop.accept(root, model::check);
        model.checked().addListener(this::show);
        model.progressProperty().addListener((_, _, now) -> {
            if (now.isEmpty()) {
                focusNewest();
            }
        });
    }

    private Node head() {
        return Controls.column(
                Spacing.XS,
                Controls.text(messages.get("seal.check.title"), "page-title"),
                Controls.text(messages.get("seal.check.why"), "quiet"));
    }

    private Node drop() {
        var choose = Controls.primary(messages.get("seal.check.choose"), this::choose);
        choose.setId("choose-checked");
        var box = new EmptyState(
                Icons.SEAL, messages.get("seal.check.drop"), messages.get("seal.check.drop.sentence"), choose);
        box.getStyleClass().addAll("drop-box", "low");
        return box;
    }

    /** Most files take no time at all; only for those that do a word is worth the unrest. */
    private Node progress() {
        var sentence = Controls.text("", "quiet");
        sentence.textProperty()
                .bind(model.progressProperty()
                        .map(now -> now.map(going -> messages.get("seal.check.going-on", going.name(), going.waiting()))
                                .orElse("")));
        var bar = new ProgressBar();
        bar.setAccessibleText(messages.get("app.working"));
        var line = Controls.column(Spacing.XS, sentence, bar);
        line.setId("check-progress");
        line.visibleProperty()
                .bind(context.tasks()
                        .busyProperty()
                        .and(Bindings.createBooleanBinding(
                                () -> model.progressProperty().get().isPresent(), model.progressProperty())));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void show(Change<? extends CheckedFile> change) {
        while (change.next()) {
            change.getAddedSubList()
                    .forEach(file ->
                            results.getChildren().addFirst(new ResultCard(file, words, messages, context.navigator())));
        }
    }

    private void focusNewest() {
        if (!results.getChildren().isEmpty() && results.getChildren().getFirst() instanceof ResultCard card) {
            card.focus();
        }
    }

    private void choose() {
        model.withFolder(this::choose);
    }

    private void choose(Optional<Path> folder) {
        context.dialogs()
                .openSeveral(
                        messages.get("seal.check.title"),
                        folder,
                        model::check,
                        new ExtensionFilter(messages.get("seal.check.files"), List.of("*.pdf", "*.PDF")),
                        new ExtensionFilter(messages.get("roster.ui.all-files"), "*"));
    }

    @Override
    public Parent root() {
        return root;
    }
}
