package org.campusaccord.ui;

import javafx.stage.Stage;

/**
 * Whether the frames of a test's window are painted. Nobody sees them, and without a display painting takes most of the
 * time of a journey; so the window is an icon, which is laid out, hears keys and clicks, and can be pictured all the same.
 */
public final class Frames {
    private Frames() {}

    /** From here on nothing is painted; called on the window's thread once the window is there. */
    public static void spare(Stage stage) {
        stage.setIconified(true);
    }

    /** Leaves the stage, of which the toolkit has but one for all tests, as the next test expects it. */
    public static void paint(Stage stage) {
        stage.setIconified(false);
    }
}
