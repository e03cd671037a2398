package org.campusaccord.ui.shell;

import javafx.scene.Parent;

/** What a place shows. */
public interface Screen {
    Parent root();

    /** Called when the screen is to be left: writes what is pending, then calls {@code proceed}; may ask the person first. */
    default void leave(Runnable proceed) {
        proceed.run();
    }

    /** Whether the navigation is hidden because somebody else has the computer. */
    default boolean isHandedOver() {
        return false;
    }
}
