package org.campusaccord.testing.pauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** The watchdog itself: it hears of a window that answers nobody. */
class HeartbeatThreadTest {
    @Test
    void namesTheJourneyInWhichTheWindowDidNotAnswer() throws TimeoutException, InterruptedException {
        FxToolkit.registerPrimaryStage();
        var told = new LinkedBlockingQueue<FxPause>();
        var watchdog = new HeartbeatThread(told::add);
        watchdog.during("a long wait");
        watchdog.start();
        // Held until the pause is long enough, whatever else the computer does.
        var held = new CompletableFuture<Boolean>();
        Platform.runLater(held::join);
        Platform.runLater(() -> {});
        held.completeOnTimeout(true, 400, TimeUnit.MILLISECONDS);

        var pause = Optional.ofNullable(told.poll(20, TimeUnit.SECONDS)).orElseThrow();

        assertThat(pause.journey()).isEqualTo("a long wait");
        assertThat(pause.millis()).isGreaterThan(100);
    }
}
