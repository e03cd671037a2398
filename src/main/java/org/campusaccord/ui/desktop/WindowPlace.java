package org.campusaccord.ui.desktop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands and how large it is.
 *
 * @param maximized whether it fills the screen; the rest is then what it goes back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    private static final String MAXIMIZED = "maximized";
    private static final String NORMAL = "normal";

    /** The same as far as it fits: wholly on what a screen has to give, smaller where it must be. */
    WindowPlace within(Rectangle2D room) {
        double wide = Math.min(width, room.getWidth());
        double high = Math.min(height, room.getHeight());
        return new WindowPlace(
                Math.clamp(x, room.getMinX(), room.getMaxX() - wide),
                Math.clamp(y, room.getMinY(), room.getMaxY() - high),
                wide,
                high,
                maximized);
    }

    /** A window of a size in the middle of a screen. */
    static WindowPlace centered(double width, double height, Rectangle2D room) {
        return new WindowPlace(
                        room.getMinX() + (room.getWidth() - width) / 2,
                        room.getMinY() + (room.getHeight() - height) / 2,
                        width,
                        height,
                        false)
                .within(room);
    }

    /** As five words. */
    String words() {
        return "%d %d %d %d %s"
                .formatted(
                        Math.round(x),
                        Math.round(y),
                        Math.round(width),
                        Math.round(height),
                        maximized ? MAXIMIZED : NORMAL);
    }

    /** From words that may be anything. */
    static Optional<WindowPlace> of(List<String> words) {
        try {
            var place = new WindowPlace(
                    Integer.parseInt(words.get(0)),
                    Integer.parseInt(words.get(1)),
                    Integer.parseInt(words.get(2)),
                    Integer.parseInt(words.get(3)),
                    words.get(4).equals(MAXIMIZED));
            return Optional.of(place).filter(real -> real.width() > 0 && real.height() > 0);
        } catch (NumberFormatException | IndexOutOfBoundsException spoilt) {
            return Optional.empty();
        }
    }
}
