package org.campusaccord.ui.saving;

import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Unsaved;

/** Leaves a screen only when all its words are in the store, or when the person says so. */
public final class SafeLeave {
    private SafeLeave() {}

    /** Writes what is pending and goes on; asks when something could not be written. */
    public static void leave(Saver saver, Dialogs dialogs, Runnable proceed) {
        saver.flush(saved -> {
            if (saved) {
                proceed.run();
                return;
            }
            dialogs.askBeforeLosing(
                    new Unsaved(saver.unsavedText(), saver.reason()),
                    () -> {
                        saver.tryAgain();
                        leave(saver, dialogs, proceed);
                    },
                    () -> {
                        saver.giveUp();
                        proceed.run();
                    });
        });
    }
}
