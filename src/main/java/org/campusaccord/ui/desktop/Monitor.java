package org.campusaccord.ui.desktop;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * A screen that windows can stand on.
 *
 * @param whole all of it, which tells it from others
 * @param room what the system's own bars leave of it
 */
record Monitor(Rectangle2D whole, Rectangle2D room) {
    /** Those that are there now, the first one first. */
    static List<Monitor> present() {
        var primary = Screen.getPrimary();
        return Screen.getScreens().stream()
                .sorted((one, other) -> Boolean.compare(other.equals(primary), one.equals(primary)))
                .map(screen -> new Monitor(screen.getBounds(), screen.getVisualBounds()))
                .toList();
    }

    /** The same for the same screen at the same place beside others. */
    String key() {
        return "%dx%d@%d,%d"
                .formatted(
                        Math.round(whole.getWidth()),
                        Math.round(whole.getHeight()),
                        Math.round(whole.getMinX()),
                        Math.round(whole.getMinY()));
    }

    boolean holds(WindowPlace place) {
        return whole.contains(place.x() + place.width() / 2, place.y() + place.height() / 2);
    }
}
