package org.campusaccord.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncaughtErrorsTest {
    private final Throwable fault = new StackOverflowError();

    private final List<Throwable> console = new ArrayList<>();
    private final List<Throwable> window = new ArrayList<>();
    private final UncaughtErrors errors = new UncaughtErrors(console::add);

    private void fail() throws InterruptedException {
        var thread = Thread.ofPlatform().uncaughtExceptionHandler(errors).unstarted(() -> {
            throw new StackOverflowError();
        });
        thread.start();
        thread.join();
    }

    @Test
    void tellsOnTheCommandLineAsLongAsThereIsNoWindow() throws InterruptedException {
        fail();

        assertThat(console).singleElement().isInstanceOf(StackOverflowError.class);
        assertThat(errors.hasHeard()).isTrue();
    }

    @Test
    void tellsInTheWindowOnceThereIsOne() throws InterruptedException {
        errors.tellThrough(window::add);
        fail();

        assertThat(window).hasSize(1);
        assertThat(console).isEmpty();
    }

    @Test
    void tellsOnTheCommandLineAgainWhenTheWindowIsGone() throws InterruptedException {
        errors.tellThrough(window::add);
        errors.tellWithoutWindow();
        fail();

        assertThat(console).hasSize(1);
    }

    @Test
    void tellsOnTheCommandLineWhatTheWindowCannotTell() {
        errors.tellThrough(_ -> {
            throw new OutOfMemoryError();
        });
        errors.uncaughtException(Thread.currentThread(), fault);

        assertThat(console).containsExactly(fault);
    }

    @Test
    void endsWhenAnErrorCannotBeToldAtAll() {
        var deaf = new UncaughtErrors(_ -> {
            throw new IllegalStateException();
        });

        assertThatCode(() -> deaf.uncaughtException(Thread.currentThread(), fault))
                .doesNotThrowAnyException();
    }

    @Test
    void hasHeardNothingAtFirst() {
        assertThat(errors.hasHeard()).isFalse();
    }

    @Test
    void leavesOutWhatIsToldInAnotherWay() {
        errors.leaveOut((_, failure) -> failure instanceof StackOverflowError);
        errors.uncaughtException(Thread.currentThread(), fault);

        assertThat(console).isEmpty();
        assertThat(errors.hasHeard()).isFalse();
    }

    @Test
    void tellsWhatItCannotAskAbout() {
        errors.leaveOut((_, _) -> {
            throw new IllegalStateException();
        });
        errors.uncaughtException(Thread.currentThread(), fault);

        assertThat(console).containsExactly(fault);
    }
}
