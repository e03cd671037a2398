package org.campusaccord.ui;

import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Whether the frames of a test's window are painted. Nobody sees them, and without a display painting takes most of the
 * time of a journey; so the window is an icon, which is laid out, hears keys and clicks, and can be pictured all the same.
 */
public final class Frames {
    private static final int PATIENCE_MILLIS = 20_000;

    private Frames() {}

    /** From here on nothing is painted. A window that has not stood there before goes on being painted, hence the wait. */
    public static void spare(Stage stage) {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> stage.setIconified(true));
    }

    /** Leaves the stage, of which the toolkit has but one for all tests, as the next test expects it. */
    public static void paint(Stage stage) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> stage.setIconified(false));
    }
}
