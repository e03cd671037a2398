package org.campusaccord.ui.activity;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditVerdict;
import org.campusaccord.application.export.CopyNotes;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;

/** Who did what when, and whether that is as it was written. */
public final class ActivityScreen implements Screen {
    /** In units of the text size. */
    private static final double ROOM_FOR_ONE_LINE = 46;

    private final UiContext context;
    private final Messages messages;
    private final ActivityViewModel model;
    private final ActivityTable table;
    private final ExportFlow flow;
    private final StackPane root = new StackPane();
    private final Page page = new Page();
    private final VBox tools = Controls.column(Spacing.S);
    private final CustomTextField search = new CustomTextField();
    private final ComboBox<Optional<AuditAction>> filter = new ComboBox<>();
    private Optional<Boolean> folded = Optional.empty();
    private final Label count = Controls.text("", "quiet");

    public ActivityScreen(UiContext context) {
        this.context = context;
        this.messages = context.messages();
        var words = new ActivityWords(messages);
        model = new ActivityViewModel(context.workspace().audit(), context.tasks(), words);
        table = new ActivityTable(model, words, messages);
        flow = new ExportFlow(context);
        VBox.setVgrow(table, Priority.ALWAYS);
        page.setFitToHeight(true);
        root.getChildren().add(page);
        tools();
        Room.watch(root, width -> {
            table.fit(width, width > 0 ? root.getWidth() / width : 0);
            fold(width < ROOM_FOR_ONE_LINE);
        });
        model.verdictProperty().subscribe(verdict -> verdict.ifPresent(this::show));
        model.load(context.dialogs()::tell);
    }

    private void show(AuditVerdict verdict) {
        if (verdict.events() == 0 && verdict.isWhole()) {
            page.show(Controls.column(Spacing.S, way(), title()), empty());
        } else {
            page.show(Controls.column(Spacing.S, way(), head()), state(verdict), flow, tools, table);
        }
    }

    private Node way() {
        return new Breadcrumb(
                messages.get("keeping.activity.title"),
                new Breadcrumb.Link(
                        messages.get("app.settings"), () -> context.navigator().go(new Place.SettingsPage())));
    }

    private Node title() {
        var title = Controls.text(messages.get("keeping.activity.title"), "page-title");
        title.setMinWidth(VBox.USE_PREF_SIZE);
        return title;
    }

    private Node head() {
        var exports = context.workspace().exports();
        var export = Controls.button(
                Icons.TABLE,
                messages.get("review.export.workbook"),
                () -> flow.offer(
                        new CopyNotes(messages)::activity,
                        () -> flow.start(ExportFormat.WORKBOOK, exports::suggestedActivityName, exports::activity)));
        export.setId("export-activity");
        return Controls.row(Spacing.S, title(), Controls.filler(), export);
    }

    private Node state(AuditVerdict verdict) {
        if (verdict.isWhole()) {
            var words = Controls.text(messages.get("keeping.activity.whole", verdict.events()), "quiet");
            words.setGraphic(Icons.SAVED.node());
            return words;
        }
        var title = Controls.text(messages.get("keeping.activity.broken"), "strong");
        title.setGraphic(Icons.PROBLEM.node());
        var box = Controls.column(
                Spacing.XS,
                title,
                Controls.text(messages.get(
                        "keeping.activity.broken.explanation",
                        verdict.firstBroken().orElse(0))));
        box.getStyleClass().add("warning-box");
        return box;
    }

    private void tools() {
        search.setId("activity-search");
        search.setLeft(Icons.SEARCH.node());
        search.setPromptText(messages.get("keeping.activity.search"));
        search.setAccessibleText(messages.get("keeping.activity.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setMinWidth(0);
        HBox.setHgrow(search, Priority.ALWAYS);
        filter.setId("activity-filter");
        filter.getItems().setAll(actions());
        filter.setConverter(
                new Labels<>(which -> which.map(messages::of).orElse(messages.get("keeping.activity.everything"))));
        filter.setAccessibleText(messages.get("keeping.activity.filter"));
        filter.valueProperty().bindBidirectional(model.actionProperty());
        count.setMinWidth(VBox.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "keeping.activity.count",
                                model.found().size(),
                                model.all().size()),
                        model.found(),
                        model.all()));
    }

    /** Where room is scarce the search has a line of its own. */
    private void fold(boolean narrow) {
        if (folded.equals(Optional.of(narrow))) {
            return;
        }
        folded = Optional.of(narrow);
        if (narrow) {
            tools.getChildren().setAll(search, Controls.row(Spacing.M, filter, Controls.filler(), count));
        } else {
            tools.getChildren().setAll(Controls.row(Spacing.M, search, filter, count));
        }
    }

    private static List<Optional<AuditAction>> actions() {
        var actions = new ArrayList<Optional<AuditAction>>();
        actions.add(Optional.empty());
        Arrays.stream(AuditAction.values()).map(Optional::of).forEach(actions::add);
        return actions;
    }

    private Node empty() {
        return new EmptyState(
                Icons.PROTOCOLS,
                messages.get("keeping.activity.empty.title"),
                messages.get("keeping.activity.empty.sentence"),
                Controls.primary(
                        messages.get("keeping.to-campuses"),
                        () -> context.navigator().go(new Place.Campuses())));
    }

    @Override
    public Parent root() {
        return root;
    }
}
