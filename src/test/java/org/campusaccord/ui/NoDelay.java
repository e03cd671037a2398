package org.campusaccord.ui;

import org.campusaccord.ui.saving.Delay;

/** A wait that is over at once. */
public final class NoDelay implements Delay {
    @Override
    public void restart(Runnable then) {
        then.run();
    }

    @Override
    public void stop() {}
}
