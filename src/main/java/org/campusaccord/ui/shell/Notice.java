package org.campusaccord.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.ui.common.Icons;

/**
 * Something quiet to know, told above the screen; it interrupts nobody.
 *
 * @param stays whether it stays until it is put away; otherwise it goes by itself after a while
 * @param way what can be done about it
 */
public record Notice(Icons icon, String words, boolean stays, Optional<Way> way) {
    /** What can be done about it, by a button. */
    public sealed interface Way {
        /** What the button says. */
        String words();

        /** To a place where something can be done. */
        record Leading(String words, Place place) implements Way {}

        /** Something that is done at once; {@code go} gets what puts the notice away, for when it is done. */
        record Offering(String words, Consumer<Runnable> go) implements Way {}
    }

    /** What has been done. */
    public static Notice done(String words) {
        return new Notice(Icons.NOTE, words, false, Optional.empty());
    }

    /** What did not work, or needs something to be done. */
    public static Notice trouble(String words) {
        return new Notice(Icons.WARNING, words, true, Optional.empty());
    }

    /** What can be seen to somewhere else; it stays until it is. */
    public static Notice leading(String words, String button, Place place) {
        return new Notice(Icons.NOTE, words, true, Optional.of(new Way.Leading(button, place)));
    }

    /** The same with something that can be done about it. */
    public Notice offering(String button, Consumer<Runnable> go) {
        return new Notice(icon, words, stays, Optional.of(new Way.Offering(button, go)));
    }
}
