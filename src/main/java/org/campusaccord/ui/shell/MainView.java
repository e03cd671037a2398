package org.campusaccord.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.text.Messages;
import org.campusaccord.ui.common.Controls;
import org.campusaccord.ui.common.Icons;
import org.campusaccord.ui.common.Room;
import org.campusaccord.ui.common.Spacing;

/** The frame: navigation at the left, a screen beside it, a thin bar above when work takes its time. */
public final class MainView extends StackPane {
    /** Narrower than this, in units of the text size, the navigation shows icons only. */
    private static final double ROOM_FOR_WORDS = 62;

    private static final String BANNER = "notice-banner";

    private final BorderPane frame = new BorderPane();
    private final Rail rail;
    private final Notices notices;
    private final VBox banners;
    private final Messages messages;

    public MainView(
            Messages messages, ObjectProperty<SchoolYear> year, Consumer<Place> go, ReadOnlyBooleanProperty busy) {
        this.messages = messages;
        getStyleClass().add("main-view");
        notices = new Notices(messages, go, () -> frame.getCenter().requestFocus());
        banners = new VBox(notices);
        rail = new Rail(messages, year, go);
        frame.setLeft(rail);
        var progress = new ProgressBar();
        progress.getStyleClass().add("work-bar");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(busy);
        progress.setAccessibleText(messages.get("app.working"));
        progress.setMouseTransparent(true);
        setAlignment(progress, Pos.TOP_CENTER);
        getChildren().addAll(frame, progress);
        Room.watch(this, width -> rail.fold(width < ROOM_FOR_WORDS));
    }

    /** Shows a screen; the navigation goes when the computer is handed over. */
    public void show(Screen screen, Place place) {
        frame.setCenter(screen.root());
        frame.setLeft(screen.isHandedOver() ? null : rail);
        frame.setTop(screen.isHandedOver() ? null : banners);
        rail.select(place.section());
        notices.at(place);
        // Whoever goes on with the keyboard goes on in the screen, not in the navigation.
        screen.root().requestFocus();
    }

    /** Says above everything that this is the sample district, with the way out. */
    public void tellSample(Runnable leave) {
        var words = Controls.text(messages.get("app.sample.words"));
        var button = Controls.button(messages.get("app.sample.leave"), leave);
        button.setId("leave-sample");
        var line = Controls.row(Spacing.M, Icons.SAMPLE.node(), words, Controls.filler(), button);
        line.getStyleClass().add("sample-banner");
        banners.getChildren().addFirst(line);
        frame.setTop(banners);
    }

    /** Tells something above the screen. */
    public void tell(Notice notice) {
        notices.tell(notice);
    }

    /** Keeps something that is going on in sight above every screen, until {@link #letGo}. */
    public void keep(Node going) {
        if (!going.getStyleClass().contains(BANNER)) {
            going.getStyleClass().add(BANNER);
        }
        banners.getChildren().add(going);
    }

    /** Takes it away. */
    public void letGo(Node going) {
        banners.getChildren().remove(going);
    }

    /** Offers to lock the store at once. */
    public void offerLock(Runnable lock) {
        rail.offerLock(messages, lock);
    }
}
