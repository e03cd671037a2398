package org.campusaccord.ui.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.campusaccord.text.Messages;

/** The pages under each other; only those in sight are drawn, as sharp as the screen can show. */
final class PagesView extends ScrollPane {
    /** The page that lies at this share of the height from above is the one the person is at. */
    private static final double READING_HEIGHT = 1.0 / 3;

    private static final double MIDDLE = 0.5;

    private final PreviewViewModel model;
    private final Messages messages;
    private final Pane sheet = new Pane();
    private final Map<Integer, PageNode> shown = new HashMap<>();
    private PagesLayout layout = new PagesLayout(List.of(), new Zoom.FitWidth(), 1, 1);
    private Bounds laidOutFor = new BoundingBox(0, 0, 0, 0);
    private boolean placing;
    private boolean layingOut;

    PagesView(PreviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("pages");
        getStyleClass().addAll("scroll-page", "preview-pages");
        sheet.getStyleClass().add("preview-sheet");
        setContent(sheet);
        setPannable(true);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventFilter(ScrollEvent.SCROLL, this::zoom);
        viewportBoundsProperty().subscribe(_ -> layOutSoon());
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(Window::renderScaleYProperty)
                .subscribe(_ -> layOutSoon());
        model.zoomProperty().subscribe(_ -> layOut());
        model.stateProperty().subscribe(() -> {
            shown.values().forEach(PageNode::clear);
            layOut();
        });
        model.jumpsProperty().subscribe(this::place);
        model.pictures().arrivalsProperty().subscribe(this::refresh);
        model.textArrivalsProperty().subscribe(this::say);
        model.pageProperty().subscribe(this::say);
        model.search().changesProperty().subscribe(this::mark);
        vvalueProperty().subscribe(_ -> scrolled());
        hvalueProperty().subscribe(_ -> refresh());
    }

    /** How large pages are shown now, in percent of what they measure on paper. */
    double percent() {
        return layout.percent();
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            model.zoom(event.getDeltaY() > 0 ? Zoom.larger(percent()) : Zoom.smaller(percent()));
            event.consume();
        }
    }

    /** Sizes change while the window is laid out, which is no time to lay out what is in it. */
    private void layOutSoon() {
        if (!layingOut) {
            layingOut = true;
            Platform.runLater(() -> {
                layingOut = false;
                layOut();
            });
        }
    }

    private void layOut() {
        var room = getViewportBounds();
        if (model.sizes().isEmpty() || room.getWidth() <= 2 * PagesLayout.GAP || room.getHeight() <= 0) {
            return;
        }
        layout = new PagesLayout(model.sizes(), model.zoomProperty().get(), room.getWidth(), room.getHeight());
        placing = true;
        var fitted = sheet.getMinWidth() <= room.getWidth();
        sheet.setMinSize(Math.max(room.getWidth(), layout.totalWidth()), layout.totalHeight());
        sheet.setPrefSize(sheet.getMinWidth(), sheet.getMinHeight());
        sheet.setMaxSize(sheet.getMinWidth(), sheet.getMinHeight());
        // The pane moves what it shows when its content grows; only after that can the old place be found again.
        layout();
        if (fitted) {
            setHvalue(MIDDLE);
        }
        laidOutFor = room;
        place();
    }

    private void place() {
        var room = getViewportBounds();
        if (layout.totalHeight() <= PagesLayout.GAP) {
            return;
        }
        placing = true;
        var hidden = layout.totalHeight() - room.getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(layout.y(model.spot()) / hidden, 0, 1));
        model.search().now().ifPresent(hit -> reveal(hit, room.getWidth()));
        placing = false;
        refresh();
        mark();
    }

    /** Moves sideways where a place that was found is out of sight there. */
    private void reveal(PageSearch.Hit hit, double room) {
        var hidden = sheet.getMinWidth() - room;
        var box = hit.boxes().getFirst();
        var left = left(hit.page()) + box.x() * layout.scale();
        var edge = getHvalue() * hidden;
        if (hidden > 0 && (left < edge || left + box.width() * layout.scale() > edge + room)) {
            setHvalue(Math.clamp((left - room / 2) / hidden, 0, 1));
        }
    }

    private double upperEdge() {
        return getVvalue()
                * Math.max(0, layout.totalHeight() - getViewportBounds().getHeight());
    }

    private void scrolled() {
        if (placing || shown.isEmpty() || !laidOutFor.equals(getViewportBounds())) {
            return;
        }
        var top = upperEdge();
        model.moved(layout.spot(top), layout.pageAt(top + getViewportBounds().getHeight() * READING_HEIGHT));
        refresh();
    }

    private double left(int page) {
        return Math.floor((sheet.getMinWidth() - layout.width(page)) / 2);
    }

    /** Brings pages into the window and out of it, and asks for the pictures that are missing. */
    private void refresh() {
        var height = getViewportBounds().getHeight();
        if (placing || layout.totalHeight() <= PagesLayout.GAP || height <= 0) {
            return;
        }
        var top = upperEdge();
        var inSight = layout.between(top, top + height);
        var out = new HashSet<>(shown.keySet());
        inSight.forEach(out::remove);
        out.forEach(page -> sheet.getChildren().remove(shown.remove(page)));
        var outputScale = Optional.ofNullable(getScene())
                .map(scene -> scene.getWindow())
                .map(Window::getRenderScaleY)
                .orElse(1.0);
        var wanted = new ArrayList<Piece>();
        for (var page : inSight) {
            var node = node(page);
            node.resizeRelocate(left(page), layout.top(page), layout.width(page), layout.height(page));
            var above = top - layout.top(page);
            var pieces = Piece.between(
                    page,
                    model.sizes().get(page),
                    layout.scale() * outputScale,
                    above * outputScale,
                    (above + height) * outputScale);
            wanted.addAll(pieces);
            node.show(pieces, layout.scale());
        }
        model.pictures().want(wanted);
    }

    private PageNode node(int page) {
        var there = shown.get(page);
        if (there != null) {
            return there;
        }
        var node = new PageNode(page, model);
        node.setManaged(false);
        node.mark(layout.scale());
        shown.put(page, node);
        sheet.getChildren().add(node);
        return node;
    }

    private void mark() {
        shown.values().forEach(node -> node.mark(layout.scale()));
    }

    /** A screen reader says which page this is, then its words. */
    private void say() {
        var page = model.pageProperty().get();
        setAccessibleText(
                messages.get("preview.page.name", page + 1, model.sizes().size()) + "\n" + model.words(page));
        refresh();
    }
}
