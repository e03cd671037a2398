package org.campusaccord.ui.shell;

import org.campusaccord.ui.common.Icons;

/**
 * Something quiet to know, told above the screen; it interrupts nobody.
 *
 * @param stays whether it stays until it is put away; otherwise it goes by itself after a while
 */
public record Notice(Icons icon, String words, boolean stays) {
    /** What has been done. */
    public static Notice done(String words) {
        return new Notice(Icons.NOTE, words, false);
    }

    /** What did not work, or needs something to be done. */
    public static Notice trouble(String words) {
        return new Notice(Icons.WARNING, words, true);
    }
}
