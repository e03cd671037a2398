package org.campusaccord.ui.preview;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.application.export.Printout;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.shell.UiContext;

/** The exact pages of a document, to be leafed through, enlarged and searched, and nothing else. */
public final class PagesPane extends BorderPane {
    /** Wider than this, in units of the text size, small pages are shown unless the person does not want them. */
    private static final double ROOM_FOR_THUMBNAILS = 44;

    private final Messages messages;
    private final PreviewViewModel model;
    private final PagesView pages;
    private final ThumbnailList thumbnails;
    private final ToggleButton thumbnailsShown = new ToggleButton(null, Icons.SIDE_PANE.node());
    private final SearchBar search;
    private final ZoomBox zoom;
    private final FlowPane bar;
    private final VBox above;
    private final StackPane desk = new StackPane();
    private final Supplier<Node> preparing;

    PagesPane(PreviewViewModel model, Messages messages) {
        this(model, messages, () -> Controls.text(messages.get("preview.preparing"), "quiet"));
    }

    /** @param preparing what is seen while the pages are made for the first time; asked for whenever that begins */
    PagesPane(PreviewViewModel model, Messages messages, Supplier<Node> preparing) {
        this.messages = messages;
        this.model = model;
        this.preparing = preparing;
        pages = new PagesView(model, messages);
        thumbnails = new ThumbnailList(model, messages);
        search = new SearchBar(model, messages, pages::requestFocus);
        zoom = new ZoomBox(model, pages, messages);
        bar = bar();
        above = Controls.column(0, bar, search);
        desk.getStyleClass().add("preview-desk");
        setTop(above);
        setCenter(desk);
        Room.watch(this, this::fold);
        keys().follow(this);
        model.stateProperty().subscribe(this::show);
    }

    /**
     * Pages for somebody who reads them here once, from the beginning and as wide as there is room.
     *
     * @param source reads what is to be shown; called on the store's thread, each time the pages are made
     */
    public static PagesPane forReading(UiContext context, Object subject, Supplier<Printout> source) {
        var places = new PreviewPlaces();
        places.keepThumbnails(false);
        var model = PreviewViewModel.inWindow(context, places, subject, source);
        var pane = new PagesPane(model, context.messages());
        model.load();
        return pane;
    }

    /** Whether the pages are there to be read. */
    public ObservableValue<Boolean> shownProperty() {
        return model.stateProperty().map(PreviewState.Shown.class::isInstance);
    }

    /** Whether the pages could not be made. */
    public ObservableValue<Boolean> failedProperty() {
        return model.stateProperty().map(PreviewState.Failed.class::isInstance);
    }

    /** Adds what else can be done with the pages. */
    void offer(Node controls, Node... notices) {
        bar.getChildren().add(controls);
        above.getChildren().addAll(notices);
    }

    private FlowPane bar() {
        thumbnailsShown.setId("show-thumbnails");
        thumbnailsShown.getStyleClass().addAll("button-icon", "flat", "pane-toggle");
        thumbnailsShown.setAccessibleText(messages.get("preview.thumbnails"));
        thumbnailsShown.setTooltip(new Tooltip(messages.get("preview.thumbnails")));
        thumbnailsShown.setOnAction(_ -> {
            model.places().keepThumbnails(thumbnailsShown.isSelected());
            layThumbnails();
        });
        var find = Controls.iconButton(Icons.SEARCH, messages.get("preview.search"), search::open);
        find.setId("open-search");
        var controls = new FlowPane(
                Spacing.S,
                Spacing.XS,
                Controls.row(Spacing.S, thumbnailsShown, new PageField(model, messages)),
                Controls.row(0, zoom, find));
        controls.setRowValignment(VPos.CENTER);
        controls.getStyleClass().add("preview-bar");
        return controls;
    }

    private PreviewKeys keys() {
        return new PreviewKeys()
                .shortcut(search::open, KeyCode.F)
                .shortcut(zoom::larger, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)
                .shortcut(zoom::smaller, KeyCode.MINUS, KeyCode.SUBTRACT)
                .shortcut(() -> model.zoom(new Zoom.FitWidth()), KeyCode.DIGIT0, KeyCode.NUMPAD0)
                .key(() -> search.step(false), KeyCode.F3)
                .key(() -> search.step(true), KeyCode.F3, KeyCombination.SHIFT_DOWN);
    }

    private void fold(double width) {
        thumbnailsShown.setSelected(model.places().thumbnails().orElse(width >= ROOM_FOR_THUMBNAILS));
        layThumbnails();
    }

    private void layThumbnails() {
        setLeft(thumbnailsShown.isSelected() ? thumbnails : null);
    }

    private void show(PreviewState state) {
        desk.getChildren().setAll(content(state));
    }

    private Node content(PreviewState state) {
        return switch (state) {
            case PreviewState.Shown _ -> pages;
            case PreviewState.Preparing _ -> preparing.get();
            case PreviewState.Failed failed -> {
                var again = Controls.button(Icons.UNDO, messages.get("preview.failed.again"), model::load);
                again.setId("preview-again");
                yield new EmptyState(
                        Icons.PROBLEM, messages.get("preview.failed"), messages.explain(failed.problem()), again);
            }
        };
    }
}
