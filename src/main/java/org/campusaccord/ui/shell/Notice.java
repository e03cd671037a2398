package org.campusaccord.ui.shell;

import org.campusaccord.ui.common.Icons;

/** Something quiet to know, told above the screen until it is put away; it interrupts nobody. */
public record Notice(Icons icon, String words) {
    /** What has been done. */
    public static Notice done(String words) {
        return new Notice(Icons.NOTE, words);
    }

    /** What did not work. */
    public static Notice trouble(String words) {
        return new Notice(Icons.WARNING, words);
    }
}
