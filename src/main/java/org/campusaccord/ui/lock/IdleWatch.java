package org.campusaccord.ui.lock;

import java.time.Duration;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.campusaccord.ui.saving.Delay;

/** Watches keys, mouse and touch in all our windows and calls when nobody has been there for the time that is set. */
public final class IdleWatch {
    private final IdleTime time;
    private final Delay tick;
    private final Runnable ticked;
    private final Runnable left;
    private final EventHandler<InputEvent> listener = this::noticed;
    private final ListChangeListener<Window> windows = this::follow;
    private Duration limit = Duration.ZERO;
    private Point2D mouse = Point2D.ZERO;

    /**
     * A watch that does not run yet.
     *
     * @param tick the wait between two looks at the clock
     * @param ticked hears of each look, for whatever else goes by the clock
     * @param left runs when nobody has been there for so long
     */
    public IdleWatch(IdleTime time, Delay tick, Runnable ticked, Runnable left) {
        this.time = time;
        this.tick = tick;
        this.ticked = ticked;
        this.left = left;
    }

    /** Begins to watch the windows that are open and those that will be. */
    public void start() {
        Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, listener));
        Window.getWindows().addListener(windows);
        look();
    }

    public void stop() {
        tick.stop();
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, listener));
    }

    private void follow(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getRemoved().forEach(window -> window.removeEventFilter(InputEvent.ANY, listener));
            change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, listener));
        }
    }

    /** Sets after how long {@code left} runs, from now; never for zero. */
    public void limit(Duration longest) {
        limit = longest;
        time.touch();
    }

    private void look() {
        if (time.isOver(limit)) {
            leave();
        }
        ticked.run();
        tick.restart(this::look);
    }

    /** The first touch after a long sleep comes too late: it must not open what should have been locked by then. */
    private void noticed(InputEvent event) {
        if (event instanceof MouseEvent mouseEvent && isStill(mouseEvent)) {
            return;
        }
        if (time.isOver(limit)) {
            event.consume();
            leave();
        } else {
            time.touch();
        }
    }

    /** The toolkit also tells of the mouse when something moved under it. */
    private boolean isStill(MouseEvent event) {
        var at = new Point2D(event.getScreenX(), event.getScreenY());
        var still = event.getEventType() != MouseEvent.MOUSE_PRESSED && at.equals(mouse);
        mouse = at;
        return still;
    }

    private void leave() {
        time.touch();
        left.run();
    }
}
