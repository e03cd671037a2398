package org.campusaccord.ui.review;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.ui.common.Breadcrumb;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;
import org.campusaccord.ui.common.StatusBadge;
import org.campusaccord.ui.preview.DocumentView;
import org.campusaccord.ui.shell.Place;
import org.campusaccord.ui.shell.UiContext;

/** The page: the text on a sheet of paper, the work on it beside or, where room is scarce, above. */
final class ReviewView extends BorderPane {
    private static final double ROOM_FOR_TWO = 58;

    private final UiContext context;
    private final ReviewScreen.Loaded loaded;
    private final ScrollPane work;
    private final Node paper;

    ReviewView(UiContext context, ReviewScreen.Loaded loaded, Consumer<Runnable> change) {
        this.context = context;
        this.loaded = loaded;
        getStyleClass().add("review");
        setTop(head());
        paper = paper();
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
        var crumbs = new Breadcrumb(
                messages.get("review.here", agreement.year().label()),
                new Breadcrumb.Link(messages.get("app.campuses"), () -> navigator.go(new Place.Campuses())),
                new Breadcrumb.Link(
                        agreement.campus().name(),
                        () -> navigator.go(
                                new Place.CampusPage(agreement.campus().id()))),
                new Breadcrumb.Link(
                        messages.get("review.conversation"),
                        () -> navigator.go(new Place.Walkthrough(agreement.id()))));
        var badge = new StatusBadge(java.util.Optional.of(agreement.status()), messages);
        var head = Controls.column(Spacing.S, Controls.row(Spacing.M, crumbs, Controls.filler(), badge));
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node paper() {
        var sheet = new DocumentView(loaded.document().blocks());
        sheet.getStyleClass().add("paper");
        var desk = new StackPane(sheet);
        desk.getStyleClass().add("desk");
        var scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("scroll-page", "paper-scroll");
        scroll.setId("paper");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(context.messages().get("review.paper"));
        return scroll;
    }

    private VBox panel(Consumer<Runnable> change) {
        return switch (loaded.agreement().status()) {
            case DRAFT -> new DraftPanel(context, loaded, change);
            case READY -> new PartiesPanel(context, loaded, change);
            case SIGNED, IN_AMENDMENT, CLOSED -> new SignedPanel(context, loaded, change);
        };
    }

    private void lay(double width) {
        if (width >= ROOM_FOR_TWO) {
            setCenter(null);
            setRight(work);
            setCenter(paper);
        } else {
            setRight(null);
            setCenter(null);
            var both = new javafx.scene.control.SplitPane(work, paper);
            both.setOrientation(javafx.geometry.Orientation.VERTICAL);
            setCenter(both);
        }
    }
}
