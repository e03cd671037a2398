package org.campusaccord.ui.saving;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** A wait of a given length in a running window. */
public final class Pause implements Delay {
    private final PauseTransition pause;

    public Pause(Duration length) {
        pause = new PauseTransition(javafx.util.Duration.millis((double) length.toMillis()));
    }

    @Override
    public void restart(Runnable then) {
        pause.setOnFinished(_ -> then.run());
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }
}
