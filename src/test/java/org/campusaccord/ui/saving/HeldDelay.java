package org.campusaccord.ui.saving;

import java.util.Optional;

/** A wait that is over when a test says so. */
public final class HeldDelay implements Delay {
    private Optional<Runnable> next = Optional.empty();

    @Override
    public void restart(Runnable then) {
        next = Optional.of(then);
    }

    @Override
    public void stop() {
        next = Optional.empty();
    }

    /** Lets the wait end. */
    public void isOver() {
        next.ifPresent(Runnable::run);
    }
}
