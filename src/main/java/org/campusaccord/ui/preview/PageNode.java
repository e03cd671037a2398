package org.campusaccord.ui.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.effect.BlendMode;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.campusaccord.application.pages.PageBox;

/** One sheet of paper in the window: its picture in pieces, and marks where what is looked for stands. */
final class PageNode extends Pane {
    private final int page;
    private final PreviewViewModel model;
    private final Group picture = new Group();
    private final Group marks = new Group();
    private final Map<Piece, ImageView> shown = new HashMap<>();

    PageNode(int page, PreviewViewModel model) {
        this.page = page;
        this.model = model;
        getStyleClass().add("preview-page");
        setAccessibleRole(AccessibleRole.TEXT);
        picture.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        // As a marker pen: the letters beneath stay as dark as they are.
        marks.setBlendMode(BlendMode.MULTIPLY);
        getChildren().addAll(picture, marks);
    }

    /** Shows the pieces that are there; those of another size stay, stretched, until all are. */
    void show(List<Piece> pieces, double scale) {
        setAccessibleText(model.words(page));
        var complete = !pieces.isEmpty();
        for (var piece : pieces) {
            var there = model.pictures().get(piece);
            complete &= there.isPresent();
            there.filter(_ -> !shown.containsKey(piece)).ifPresent(pixels -> {
                var view = new ImageView(Pixels.image(pixels));
                shown.put(piece, view);
                picture.getChildren().add(view);
            });
        }
        if (complete) {
            keepOnly(new HashSet<>(pieces));
        }
        shown.forEach((piece, view) -> lay(piece, view, scale / piece.scale()));
    }

    private static void lay(Piece piece, ImageView view, double pixel) {
        view.setX(piece.area().x() * pixel);
        view.setY(piece.area().y() * pixel);
        view.setFitWidth(piece.area().width() * pixel);
        view.setFitHeight(piece.area().height() * pixel);
    }

    private void keepOnly(Set<Piece> pieces) {
        shown.entrySet().removeIf(each -> {
            var stale = !pieces.contains(each.getKey());
            if (stale) {
                picture.getChildren().remove(each.getValue());
            }
            return stale;
        });
    }

    /** Takes the picture away: it is that of another document or size. */
    void clear() {
        shown.clear();
        picture.getChildren().clear();
    }

    /** Frames every place that was found, the one the person is at more heavily; color alone would not do. */
    void mark(double scale) {
        marks.getChildren().clear();
        var hits = model.search().on(page);
        for (int i = 0; i < hits.size(); i++) {
            for (var box : hits.get(i)) {
                marks.getChildren().add(mark(box, scale, model.search().isNow(page, i)));
            }
        }
    }

    private static Region mark(PageBox box, double scale, boolean now) {
        var mark = new Region();
        mark.getStyleClass().add("preview-hit");
        if (now) {
            mark.getStyleClass().add("now");
        }
        mark.resizeRelocate(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
        mark.setManaged(false);
        return mark;
    }
}
