package org.campusaccord.ui.saving;

import org.campusaccord.ui.common.Dialogs;

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
            dialogs.askBeforeLosing(saver.unsavedText(), () -> {
                saver.giveUp();
                proceed.run();
            });
        });
    }
}
