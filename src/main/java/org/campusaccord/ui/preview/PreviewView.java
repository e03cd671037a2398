package org.campusaccord.ui.preview;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.campusaccord.application.export.ExportFormat;
import org.campusaccord.application.export.Printout;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.EmptyState;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.export.ExportFlow;
import org.campusaccord.ui.shell.UiContext;

/** The exact pages of a document, to be leafed through, searched, printed and saved. */
public final class PreviewView extends BorderPane {
    /** Wider than this, in units of the text size, small pages are shown unless the person does not want them. */
    private static final double ROOM_FOR_THUMBNAILS = 44;

    private final Messages messages;
    private final PreviewViewModel model;
    private final PagesView pages;
    private final ThumbnailList thumbnails;
    private final ToggleButton thumbnailsShown = new ToggleButton(null, Icons.SIDE_PANE.node());
    private final SearchBar search;
    private final ZoomBox zoom;
    private final ExportFlow saving;
    private final Button print;
    private final StackPane desk = new StackPane();

    /**
     * @param places where people were in other documents of this session
     * @param subject what the document is known by when somebody comes back to it
     * @param source reads what is to be shown; called on the store's thread, each time the pages are made
     */
    public PreviewView(UiContext context, PreviewPlaces places, Object subject, Supplier<Printout> source) {
        messages = context.messages();
        model = new PreviewViewModel(
                context.tasks(),
                context.workspace().paperwork(),
                source,
                places,
                subject,
                Platform::runLater,
                context.dialogs()::tell);
        pages = new PagesView(model, messages);
        thumbnails = new ThumbnailList(model, messages);
        search = new SearchBar(model, messages, pages::requestFocus);
        zoom = new ZoomBox(model, pages, messages);
        saving = new ExportFlow(context);
        saving.getStyleClass().add("preview-bar");
        print = Controls.button(Icons.PRINT, messages.get("preview.print"), model::print);
        getStyleClass().add("preview");
        desk.getStyleClass().add("preview-desk");
        setTop(Controls.column(0, bar(), search, new PrintNotice(model.printing(), messages, this::save), saving));
        setCenter(desk);
        Room.watch(this, this::fold);
        keys().follow(this);
        model.stateProperty().subscribe(this::show);
        model.printing().stateProperty().subscribe(this::rest);
        model.load();
    }

    /** Makes the pages anew after a change; the person stays where they are in them. */
    public void refresh() {
        model.load();
    }

    private FlowPane bar() {
        thumbnailsShown.setId("show-thumbnails");
        thumbnailsShown.getStyleClass().addAll("button-icon", "flat");
        thumbnailsShown.setAccessibleText(messages.get("preview.thumbnails"));
        thumbnailsShown.setTooltip(new Tooltip(messages.get("preview.thumbnails")));
        thumbnailsShown.setOnAction(_ -> {
            model.places().keepThumbnails(thumbnailsShown.isSelected());
            layThumbnails();
        });
        var find = Controls.iconButton(Icons.SEARCH, messages.get("preview.search"), search::open);
        find.setId("open-search");
        print.setId("print");
        var save = Controls.button(Icons.EXPORT, messages.get("preview.save"), this::save);
        save.setId("save-pdf");
        var bar = new FlowPane(
                Spacing.S,
                Spacing.XS,
                Controls.row(Spacing.S, thumbnailsShown, new PageField(model, messages)),
                Controls.row(0, zoom, find),
                Controls.row(Spacing.S, print, save));
        bar.setRowValignment(VPos.CENTER);
        bar.getStyleClass().add("preview-bar");
        return bar;
    }

    private PreviewKeys keys() {
        return new PreviewKeys()
                .shortcut(search::open, KeyCode.F)
                .shortcut(model::print, KeyCode.P)
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
        var nothing = !(state instanceof PreviewState.Shown);
        print.setDisable(nothing);
    }

    private Node content(PreviewState state) {
        return switch (state) {
            case PreviewState.Shown _ -> pages;
            case PreviewState.Preparing _ -> Controls.text(messages.get("preview.preparing"), "quiet");
            case PreviewState.Failed failed -> {
                var again = Controls.button(Icons.UNDO, messages.get("preview.failed.again"), this::refresh);
                again.setId("preview-again");
                yield new EmptyState(
                        Icons.PROBLEM, messages.get("preview.failed"), messages.explain(failed.problem()), again);
            }
        };
    }

    private void save() {
        model.printout().ifPresent(printout -> saving.start(ExportFormat.PDF, printout::fileName, printout::save));
    }

    /** The system's dialog is another toolkit's: this window must not take anything while it is open. */
    private void rest(PrintState state) {
        Optional.ofNullable(getScene()).map(scene -> scene.getRoot()).ifPresent(root -> {
            var asking = state instanceof PrintState.Asking;
            var wasAsking = root.isDisabled();
            root.setDisable(asking);
            if (wasAsking && !asking) {
                print.requestFocus();
            }
        });
    }
}
