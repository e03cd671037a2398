package org.campusaccord.ui.saving;

import java.util.function.Consumer;

/** What was typed on a screen, and what becomes of it when the screen is left. */
public interface Pending {
    /** Of a screen on which nothing is typed that would be kept. */
    Pending NOTHING = new Pending() {
        @Override
        public void leave(Runnable proceed) {
            proceed.run();
        }

        @Override
        public void settle(Consumer<Boolean> then) {
            then.accept(true);
        }

        @Override
        public String unsavedText() {
            return "";
        }
    };

    /** Writes what is pending, then calls {@code proceed}; may ask the person first. */
    void leave(Runnable proceed);

    /** Writes what is pending without asking anybody, then says whether all that was typed is in the store. */
    void settle(Consumer<Boolean> then);

    /** What has been typed and is not in the store, to be copied when it cannot be saved. */
    String unsavedText();
}
