package org.campusaccord.ui.saving;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** The half second after the last key. */
public final class TypingDelay implements Delay {
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));

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
