package org.campusaccord.ui.shell;

import java.util.Optional;
import org.campusaccord.ui.common.Icons;

/**
 * Something quiet to know, told above the screen until it is put away; it interrupts nobody.
 *
 * @param way to where something can be done about it
 */
public record Notice(Icons icon, String words, Optional<Way> way) {
    /** A way to a place, and what its button says. */
    public record Way(String words, Place place) {}

    /** What has been done. */
    public static Notice done(String words) {
        return new Notice(Icons.NOTE, words, Optional.empty());
    }

    /** What did not work. */
    public static Notice trouble(String words) {
        return new Notice(Icons.WARNING, words, Optional.empty());
    }

    /** What can be seen to somewhere else. */
    public static Notice leading(String words, String button, Place place) {
        return new Notice(Icons.NOTE, words, Optional.of(new Way(button, place)));
    }
}
