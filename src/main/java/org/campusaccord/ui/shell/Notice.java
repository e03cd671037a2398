package org.campusaccord.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.ui.common.Icons;

/** Something quiet to know, told above the screen until it is put away; it interrupts nobody. */
public record Notice(Icons icon, String words, Optional<Way> way) {
    /**
     * What can be done about it.
     *
     * @param words of its button
     * @param go gets what puts the notice away, for when it is done
     */
    public record Way(String words, Consumer<Runnable> go) {}

    /** What has been done. */
    public static Notice done(String words) {
        return new Notice(Icons.NOTE, words, Optional.empty());
    }

    /** What did not work. */
    public static Notice trouble(String words) {
        return new Notice(Icons.WARNING, words, Optional.empty());
    }

    /** The same with something that can be done about it. */
    public Notice offering(Way offered) {
        return new Notice(icon, words, Optional.of(offered));
    }
}
