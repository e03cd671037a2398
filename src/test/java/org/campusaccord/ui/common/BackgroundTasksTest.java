package org.campusaccord.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundTasksTest {
    private static final int PATIENCE_SECONDS = 20;

    private BackgroundTasks tasks;

    @BeforeEach
    void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
        tasks = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, BackgroundTasks::new);
    }

    @AfterEach
    void end() {
        tasks.abandon();
    }

    private static boolean overflows() {
        throw new StackOverflowError();
    }

    @Test
    void anErrorWhileAFileIsWrittenIsToldAndTheNextOneIsWritten() throws Exception {
        var told = new CompletableFuture<RuntimeException>();
        var written = new CompletableFuture<Boolean>();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
            tasks.runBeside(BackgroundTasksTest::overflows, _ -> {}, told::complete);
            tasks.runBeside(() -> true, written::complete, _ -> {});
            return true;
        });

        assertThat(told.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(written.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsItsThreadsThoughWorkOnBothHasFailed() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
            tasks.runBeside(BackgroundTasksTest::overflows, _ -> {}, _ -> {});
            tasks.run(BackgroundTasksTest::overflows, _ -> {}, _ -> {});
            tasks.close();
            return true;
        });

        assertThat(tasks.isEnded()).isTrue();
    }
}
