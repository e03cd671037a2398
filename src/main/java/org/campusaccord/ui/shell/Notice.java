package org.campusaccord.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.ui.common.Icons;

/**
 * Something quiet to know, told above the screen until it is put away; it interrupts nobody.
 *
 * @param way what can be done about it
 */
public record Notice(Icons icon, String words, Optional<Way> way) {
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
        return new Notice(Icons.NOTE, words, Optional.empty());
    }

    /** What did not work. */
    public static Notice trouble(String words) {
        return new Notice(Icons.WARNING, words, Optional.empty());
    }

    /** What can be seen to somewhere else. */
    public static Notice leading(String words, String button, Place place) {
        return new Notice(Icons.NOTE, words, Optional.of(new Way.Leading(button, place)));
    }

    /** The same with something that can be done about it. */
    public Notice offering(String button, Consumer<Runnable> go) {
        return new Notice(icon, words, Optional.of(new Way.Offering(button, go)));
    }
}
