package org.campusaccord.application.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.campusaccord.domain.Problem;
import org.junit.jupiter.api.Test;

class AsideTest {
    private static final Duration AMPLE = Duration.ofMinutes(5);

    private final Aside aside = new Aside();

    @Test
    void doesOneThingAfterTheOther() {
        assertThat(aside.within(AMPLE, () -> 1)).contains(1);
        assertThat(aside.within(AMPLE, () -> 2)).contains(2);
    }

    @Test
    void itsThreadDoesNotKeepTheProgramFromEnding() {
        assertThat(aside.within(AMPLE, () -> Thread.currentThread().isDaemon())).contains(true);
    }

    @Test
    void whatFailsIsToldToWhoeverAsked() {
        assertProblem(
                "backup.second-folder-full",
                () -> aside.within(AMPLE, () -> {
                    throw Problem.of("backup.second-folder-full", "E:").asException();
                }));
        assertThat(aside.within(AMPLE, () -> 1)).contains(1);
    }

    @Test
    void whatDoesNotEndIsNotWaitedForAndLetsNothingElseIn() {
        var never = new CountDownLatch(1);
        assertThat(aside.within(Duration.ofMillis(1), () -> waitFor(never))).isEmpty();
        assertThat(aside.within(AMPLE, () -> 1)).isEmpty();
        never.countDown();
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
