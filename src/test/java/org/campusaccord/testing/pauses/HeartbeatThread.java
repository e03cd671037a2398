package org.campusaccord.testing.pauses;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Asks the window's thread for a sign of life, again and again, and looks what it is doing when none comes. */
final class HeartbeatThread {
    private static final long LONGEST_MILLIS = 100;
    private static final long LOOK_MILLIS = 15;
    private static final long REST_MILLIS = 25;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Consumer<FxPause> told;
    private volatile String journey = "";
    private Optional<Thread> window = Optional.empty();

    HeartbeatThread(Consumer<FxPause> told) {
        this.told = told;
    }

    void start() {
        Thread.ofPlatform().daemon().name("FX watchdog").start(this::watch);
    }

    /** What is being done from now on. */
    void during(String next) {
        journey = next;
    }

    private void watch() {
        try {
            while (true) {
                beat();
                TimeUnit.MILLISECONDS.sleep(REST_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws InterruptedException {
        var sign = new CompletableFuture<Thread>();
        var during = journey;
        long asked = System.nanoTime();
        long cpuBefore = window.map(this::cpu).orElse(0L);
        try {
            Platform.runLater(() -> sign.complete(Thread.currentThread()));
        } catch (IllegalStateException noToolkit) {
            return;
        }
        var stacks = new Stacks();
        while (!isThere(sign)) {
            window.ifPresent(stacks::look);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        if (window.isPresent() && millis > LONGEST_MILLIS) {
            long cpu = TimeUnit.NANOSECONDS.toMillis(cpu(window.get()) - cpuBefore);
            told.accept(new FxPause(during, millis, cpu, stacks.waited(), stacks.method(), stacks.within()));
        }
    }

    private boolean isThere(CompletableFuture<Thread> sign) throws InterruptedException {
        try {
            window = Optional.of(sign.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long cpu(Thread thread) {
        return threads.getThreadCpuTime(thread.threadId());
    }
}
