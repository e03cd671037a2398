package org.campusaccord.ui.review;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StatusBadge;
import org.campusaccord.ui.preview.PreviewView;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;
import org.campusaccord.ui.shell.WayUp;

/** The page: the work, and the pages of the text beside it or, where room is scarce or the person wants it, alone. */
final class ReviewView extends BorderPane {
    private static final double ROOM_FOR_TWO = 58;

    private final UiContext context;
    private final ReviewScreen.Loaded loaded;
    private final PreviewView preview;
    private final ScrollPane work;
    private final Button change;
    private final Consumer<Boolean> chosen;
    private boolean pagesOnly;
    private double room;

    /**
     * @param change does something with the store, then shows the page anew
     * @param pagesOnly whether the work makes room for the pages
     * @param chosen told when the person wants it otherwise
     */
    ReviewView(
            UiContext context,
            ReviewScreen.Loaded loaded,
            PreviewView preview,
            Consumer<Runnable> change,
            boolean pagesOnly,
            Consumer<Boolean> chosen) {
        this.context = context;
        this.loaded = loaded;
        this.preview = preview;
        this.pagesOnly = pagesOnly;
        this.chosen = chosen;
        this.change = Controls.button("", this::turn);
        this.change.setId("turn-preview");
        getStyleClass().add("review");
        setTop(head());
        var panel = panel(change);
        panel.getStyleClass().add("review-panel");
        work = new ScrollPane(panel);
        work.setFitToWidth(true);
        work.getStyleClass().add("scroll-page");
        Room.watch(this, this::lay);
    }

    private VBox head() {
        var agreement = loaded.agreement();
        var messages = context.messages();
        var navigator = context.navigator();
        var crumbs = new WayUp(messages, navigator)
                .toCampus(
                        messages.get(
                                isSigned() ? "review.here.signed" : "review.here",
                                agreement.year().label()),
                        agreement.campus(),
                        new Breadcrumb.Link(
                                messages.get("review.conversation"),
                                () -> navigator.go(new Place.Walkthrough(agreement.id()))));
        var badge = new StatusBadge(Optional.of(agreement.status()), messages);
        var head = Controls.column(Spacing.S, Controls.row(Spacing.M, crumbs, Controls.filler(), badge, change));
        head.getStyleClass().add("page-head");
        return head;
    }

    /** Nobody reviews and signs what all have signed. */
    private boolean isSigned() {
        return !loaded.isLaid()
                && switch (loaded.agreement().status()) {
                    case DRAFT, READY -> false;
                    case SIGNED, IN_AMENDMENT, CLOSED -> true;
                };
    }

    private VBox panel(Consumer<Runnable> change) {
        if (loaded.isLaid()) {
            return new PartiesPanel(context, loaded, change);
        }
        return switch (loaded.agreement().status()) {
            case DRAFT -> new DraftPanel(context, loaded, change);
            case READY -> new PartiesPanel(context, loaded, change);
            case SIGNED, IN_AMENDMENT, CLOSED -> new SignedPanel(context, loaded, change);
        };
    }

    private void turn() {
        pagesOnly = !pagesOnly;
        chosen.accept(pagesOnly);
        lay(room);
    }

    private void lay(double width) {
        room = width;
        var beside = width >= ROOM_FOR_TWO;
        setCenter(null);
        setRight(null);
        if (pagesOnly) {
            setCenter(preview);
        } else if (beside) {
            setRight(work);
            setCenter(preview);
        } else {
            setCenter(work);
        }
        change.setText(context.messages().get(words(beside)));
        change.setGraphic((pagesOnly ? Icons.BACK : Icons.DOCUMENT).node());
    }

    private String words(boolean beside) {
        if (pagesOnly) {
            return "review.preview.close";
        }
        return beside ? "review.preview.large" : "review.preview.open";
    }
}
