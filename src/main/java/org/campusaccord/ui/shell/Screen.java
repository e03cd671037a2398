package org.campusaccord.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Parent;

/** What a place shows. */
public interface Screen {
    Parent root();

    /** Called when the screen is to be left: writes what is pending, then calls {@code proceed}; may ask the person first. */
    default void leave(Runnable proceed) {
        proceed.run();
    }

    /**
     * Writes what is pending without asking anybody, then says whether the screen may be dropped: all that was typed here
     * is in the store.
     */
    default void settle(Consumer<Boolean> then) {
        then.accept(true);
    }

    /** What has been typed here and is not in the store, to be copied when it cannot be saved. */
    default String unsavedText() {
        return "";
    }

    /** Whether the navigation is hidden because somebody else has the computer. */
    default boolean isHandedOver() {
        return false;
    }
}
