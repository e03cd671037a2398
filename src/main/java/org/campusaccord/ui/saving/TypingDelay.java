package org.campusaccord.ui.saving;

import java.time.Duration;

/** The half second after the last key, and no more than some seconds for somebody who types without a pause. */
public final class TypingDelay implements Delay {
    private final Pause afterLastKey = new Pause(Duration.ofMillis(500));
    private final Pause afterFirstKey = new Pause(Duration.ofSeconds(4));
    private boolean waiting;

    @Override
    public void restart(Runnable then) {
        afterLastKey.restart(then);
        if (!waiting) {
            waiting = true;
            afterFirstKey.restart(then);
        }
    }

    @Override
    public void stop() {
        waiting = false;
        afterLastKey.stop();
        afterFirstKey.stop();
    }
}
