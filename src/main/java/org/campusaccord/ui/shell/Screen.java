package org.campusaccord.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Parent;
import org.campusaccord.ui.saving.Pending;

/** What a place shows. The keyboard has left every field before the screen is asked to settle or to be left. */
public interface Screen {
    Parent root();

    /** What was typed here. */
    default Pending pending() {
        return Pending.NOTHING;
    }

    /** Called when the screen is to be left: writes what is pending, then calls {@code proceed}; may ask the person first. */
    default void leave(Runnable proceed) {
        pending().leave(proceed);
    }

    /**
     * Writes what is pending without asking anybody, then says whether the screen may be dropped: all that was typed here
     * is in the store.
     */
    default void settle(Consumer<Boolean> then) {
        pending().settle(then);
    }

    /** What has been typed here and is not in the store, to be copied when it cannot be saved. */
    default String unsavedText() {
        return pending().unsavedText();
    }

    /** Whether the navigation is hidden because somebody else has the computer. */
    default boolean isHandedOver() {
        return false;
    }
}
