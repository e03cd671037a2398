package org.campusaccord.ui.saving;

import java.util.function.Consumer;
import org.campusaccord.ui.common.Dialogs;
import org.campusaccord.ui.common.Unsaved;

/**
 * Lets a screen be left only when all its words are in the store, or when the person says so.
 *
 * @param saver writes the screen's words
 * @param dialogs asks when something could not be written
 */
public record SafeLeave(Saver saver, Dialogs dialogs) implements Pending {
    @Override
    public void leave(Runnable proceed) {
        saver.flush(saved -> {
            if (saved) {
                proceed.run();
                return;
            }
            dialogs.askBeforeLosing(
                    new Unsaved(saver.unsavedText(), saver.reason()),
                    () -> {
                        saver.tryAgain();
                        leave(proceed);
                    },
                    () -> {
                        saver.giveUp();
                        proceed.run();
                    });
        });
    }

    @Override
    public void settle(Consumer<Boolean> then) {
        saver.flush(then);
    }

    @Override
    public String unsavedText() {
        return saver.unsavedText();
    }
}
