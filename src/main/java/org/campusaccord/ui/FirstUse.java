package org.campusaccord.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.campusaccord.ui.saving.Delay;

/**
 * The moment before somebody uses a screen: the first key or press in it, before the screen hears of it, or the end of a
 * delay when nobody does anything.
 */
final class FirstUse {
    private final Node screen;
    private final Delay delay;
    private final Runnable then;
    private final EventHandler<InputEvent> heard = _ -> begin();

    private FirstUse(Node screen, Delay delay, Runnable then) {
        this.screen = screen;
        this.delay = delay;
        this.then = then;
    }

    /** Does something once at that moment. */
    static void await(Node screen, Delay delay, Runnable then) {
        var moment = new FirstUse(screen, delay, then);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, moment.heard);
        screen.addEventFilter(MouseEvent.MOUSE_PRESSED, moment.heard);
        delay.restart(moment::begin);
    }

    private void begin() {
        delay.stop();
        screen.removeEventFilter(KeyEvent.KEY_PRESSED, heard);
        screen.removeEventFilter(MouseEvent.MOUSE_PRESSED, heard);
        then.run();
    }
}
