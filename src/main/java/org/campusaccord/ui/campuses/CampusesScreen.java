package org.campusaccord.ui.campuses;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Labels;
import org.campusaccord.ui.common.Page;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.YearExportBar;
import org.campusaccord.ui.saving.Pending;
import org.campusaccord.ui.saving.SafeLeave;
import org.campusaccord.ui.saving.Saver;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.Screen;
import org.campusaccord.ui.shell.UiContext;
import org.jspecify.annotations.Nullable;

/** All campuses of the year: find one, open it, add one. */
public final class CampusesScreen implements Screen {
    private final UiContext context;
    private final Messages messages;
    private final CampusesViewModel model;
    private final StackPane root = new StackPane();
    private final CustomTextField search = new CustomTextField();
    private final AddCampusForm form;
    private final CampusTable table;
    private final Saver saver;

    /** With the form for a new campus open or not. */
    public CampusesScreen(UiContext context, boolean adding) {
        this.context = context;
        this.messages = context.messages();
        this.model = new CampusesViewModel(
                context.workspace(), context.tasks(), context.year().get());
        form = new AddCampusForm(model, messages);
        table = new CampusTable(model, messages, row -> context.navigator().go(new Place.CampusPage(row.id())));
        saver = Saver.inWindow(context.tasks());
        saver.askForm(model::unsavedWords);
        model.addingProperty().set(adding);
        var exports = new YearExportBar(context);
        showOnly(exports, Bindings.isNotEmpty(model.all()));
        var yearTools = new YearTools(context.navigator(), messages);
        showOnly(yearTools, Bindings.isNotEmpty(model.all()));
        var page = new Page(head(), form, tools(), table, yearTools, exports, empty());
        page.setFitToHeight(true);
        root.getChildren().add(page);
        VBox.setVgrow(table, Priority.ALWAYS);
        showOnly(form, model.addingProperty());
        Room.watch(root, table::fit);
        model.load(context.dialogs()::tell);
        // The form is in the window only once the scrolling page around it is.
        form.sceneProperty().subscribe(scene -> {
            if (scene != null && model.addingProperty().get()) {
                form.begin();
            }
        });
        root.sceneProperty().subscribe(this::moveSearchKey);
    }

    /** Ctrl+F works wherever the focus is, as long as this screen is shown. */
    private void moveSearchKey(@Nullable Scene from, @Nullable Scene to) {
        var key = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
        if (from != null) {
            from.getAccelerators().remove(key);
        }
        if (to != null) {
            to.getAccelerators().put(key, () -> {
                search.requestFocus();
                search.selectAll();
            });
        }
    }

    private Node head() {
        var roster = Controls.button(
                Icons.IMPORT,
                messages.get("common.import-roster"),
                () -> context.navigator().go(new Place.RosterImport()));
        roster.setId("import-roster");
        var add = addButton();
        add.setId("add-campus");
        var hasCampuses = Bindings.isNotEmpty(model.all());
        showOnly(add, model.addingProperty().not().and(hasCampuses));
        showOnly(roster, model.addingProperty().or(hasCampuses));
        var title = Controls.column(
                Spacing.XS,
                Controls.text(messages.get("campuses.title"), "page-title"),
                Controls.text(messages.get("campuses.year", context.year().get().label()), "quiet"));
        title.setMinWidth(VBox.USE_PREF_SIZE);
        return Controls.row(Spacing.S, title, Controls.filler(), roster, add);
    }

    private Button addButton() {
        var add = Controls.primary(messages.get("common.add-campus"), () -> {
            model.addingProperty().set(true);
            form.begin();
        });
        add.setGraphic(Icons.ADD.node());
        return add;
    }

    private Node tools() {
        search.setId("campus-search");
        search.setLeft(Icons.SEARCH.node());
        search.setPromptText(messages.get("campuses.search.prompt"));
        search.setAccessibleText(messages.get("campuses.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setMinWidth(0);
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        var filter = new ComboBox<CampusesViewModel.Shown>();
        filter.setId("campus-filter");
        filter.getItems().setAll(CampusesViewModel.Shown.values());
        filter.setConverter(new Labels<>(shown -> messages.get("campuses.shown." + shown.name())));
        filter.valueProperty().bindBidirectional(model.shownProperty());
        filter.setAccessibleText(messages.get("campuses.filter"));
        filter.setMinWidth(ComboBox.USE_PREF_SIZE);
        var count = Controls.text("", "small");
        count.setMinWidth(ComboBox.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "campuses.count",
                                model.found().size(),
                                model.all().size()),
                        model.found(),
                        model.all()));
        var tools = Controls.row(Spacing.M, search, filter, count);
        showOnly(tools, Bindings.isNotEmpty(model.all()));
        showOnly(table, Bindings.isNotEmpty(model.all()));
        return tools;
    }

    private Node empty() {
        var empty = new EmptyState(
                Icons.CAMPUSES,
                messages.get("campuses.empty.title"),
                messages.get("campuses.empty.sentence"),
                Controls.primary(
                        messages.get("common.import-roster"),
                        () -> context.navigator().go(new Place.RosterImport())),
                Controls.button(messages.get("common.add-campus"), () -> {
                    model.addingProperty().set(true);
                    form.begin();
                }));
        showOnly(
                empty,
                Bindings.isEmpty(model.all())
                        .and(model.loadedProperty())
                        .and(model.addingProperty().not()));
        return empty;
    }

    private static void showOnly(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Pending pending() {
        return new SafeLeave(saver, context.dialogs());
    }
}
