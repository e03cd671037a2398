package org.campusaccord.application.backup;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.campusaccord.domain.ProblemException;

/**
 * Does what may never end, such as to read a drive that is away, on a thread of its own, one thing at a time. Whoever asks
 * waits only so long; the thread does not keep the program from ending.
 */
final class Aside {
    private final AtomicBoolean busy = new AtomicBoolean();

    /** What came of it; empty when it takes too long, or while something that took too long is still not done. */
    <T> Optional<T> within(Duration most, Supplier<T> work) {
        if (!busy.compareAndSet(false, true)) {
            return Optional.empty();
        }
        var outcome = new CompletableFuture<Optional<T>>();
        Thread.ofPlatform().daemon().name("second-folder").start(() -> run(work, outcome));
        try {
            return outcome.completeOnTimeout(Optional.empty(), most.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw failure;
        }
    }

    private <T> void run(Supplier<T> work, CompletableFuture<Optional<T>> outcome) {
        try {
            var result = work.get();
            // Free before anybody hears of it, who may have the next thing to do.
            busy.set(false);
            outcome.complete(Optional.of(result));
        } catch (RuntimeException | Error failure) {
            busy.set(false);
            outcome.completeExceptionally(failure);
        }
    }
}
