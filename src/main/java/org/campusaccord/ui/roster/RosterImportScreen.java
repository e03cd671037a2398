package org.campusaccord.ui.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.campusaccord.application.roster.ImportSummary;
import org.campusaccord.application.roster.RosterPreview;
import org.campusaccord.application.roster.RosterWords;
import org.campusaccord.domain.Problem;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.FileDrop;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.roster.RosterViewModel.Step;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** Brings campuses in from a roster: choose a file, see what it holds, import all of it. */
public final class RosterImportScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final RosterViewModel model;
    private final BorderPane page = new BorderPane();

    public RosterImportScreen(UiContext context) {
        this.context = context;
        this.messages = context.messages();
        this.model = new RosterViewModel(
                context.workspace(), context.tasks(), context.year().get());
        page.getStyleClass().add("roster-page");
        FileDrop.accept(page, files -> model.read(files.getFirst()));
        model.stepProperty().subscribe(this::show);
    }

    private void show(Step step) {
        switch (step) {
            case Step.Choosing(var problem) -> {
                page.setCenter(new Page(head(), year(), chooser(problem)));
                page.setBottom(null);
            }
            case Step.Previewing(var preview) -> preview(preview);
            case Step.Done(var summary) -> {
                var go = Controls.primary(
                        messages.get("roster.ui.go"), () -> context.navigator().go(new Place.Campuses()));
                go.setId("go-to-campuses");
                page.setCenter(new Page(head(), done(summary, go)));
                page.setBottom(null);
                // The button that was pressed is gone, and the focus with it to the first control of the window. This
                // one is
                // in the window as soon as the page that scrolls is dressed.
                page.applyCss();
                go.requestFocus();
            }
        }
    }

    private Node head() {
        return Controls.column(
                Spacing.S,
                new Breadcrumb(
                        messages.get("common.import-roster"),
                        new Breadcrumb.Link(
                                messages.get("campuses.title"),
                                () -> context.navigator().go(new Place.Campuses()))),
                Controls.text(messages.get("roster.ui.title"), "page-title"));
    }

    private Node year() {
        return Controls.text(messages.get("roster.ui.year", context.year().get().label()), "quiet");
    }

    private Node chooser(Optional<Problem> problem) {
        var choose = Controls.primary(messages.get("roster.ui.choose"), this::choose);
        choose.setId("choose-roster");
        var box = new EmptyState(
                Icons.IMPORT, messages.get("roster.ui.drop.title"), messages.get("roster.ui.drop.sentence"), choose);
        box.getStyleClass().add("drop-box");
        var column = Controls.column(Spacing.M);
        problem.ifPresent(found -> column.getChildren().add(trouble(found)));
        column.getChildren().add(box);
        return column;
    }

    private Node trouble(Problem problem) {
        var title = Controls.text(messages.title(problem), "field-problem", "strong");
        title.setGraphic(Icons.PROBLEM.node());
        var box = Controls.card(title, Controls.text(messages.explain(problem)));
        box.setId("roster-problem");
        return box;
    }

    private void preview(RosterPreview preview) {
        var pane = new PreviewPane(preview, messages);
        VBox.setVgrow(pane, Priority.ALWAYS);
        var body = new Page(head(), pane);
        body.setFitToHeight(true);
        page.setCenter(body);
        var other = Controls.button(messages.get("roster.ui.other"), this::choose);
        var foot = new HBox(other, Controls.filler());
        foot.getStyleClass().add("page-foot");
        if (preview.canApply()) {
            var apply = Controls.primary(
                    messages.get("roster.ui.import", preview.campuses().size()),
                    () -> model.apply(context.dialogs()::tell));
            apply.setId("apply-roster");
            foot.getChildren().add(apply);
        }
        page.setBottom(foot);
    }

    private Node done(ImportSummary summary, Button go) {
        return new EmptyState(
                Icons.SAVED, messages.get("roster.ui.done"), new RosterWords(messages).summary(summary), go);
    }

    private void choose() {
        model.withFolder(this::choose);
    }

    private void choose(Optional<Path> folder) {
        context.dialogs()
                .open(
                        messages.get("roster.ui.choose"),
                        folder,
                        model::read,
                        new ExtensionFilter(
                                messages.get("roster.ui.files"), List.of("*.xlsx", "*.xls", "*.csv", "*.txt", "*.tsv")),
                        new ExtensionFilter(messages.get("roster.ui.all-files"), "*"));
    }

    @Override
    public Parent root() {
        return page;
    }
}
