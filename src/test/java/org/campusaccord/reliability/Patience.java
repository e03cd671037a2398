package org.campusaccord.reliability;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long anybody waits for a store, whatever is wrong with it; longer where a machine has much else to do. */
final class Patience {
    private static final int SECONDS = Integer.getInteger("reliability.patience", 10);

    private Patience() {}

    /** Returns what comes of the work. To throw anything but an error of a test, and to take longer, is a fault. */
    static <T> T with(Callable<T> work) throws InterruptedException {
        var running = new FutureTask<>(work);
        Thread.ofPlatform().daemon().start(running);
        try {
            return running.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
            throw new AssertionError("It took longer than " + SECONDS + " seconds", endless);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof AssertionError expectation) {
                throw expectation;
            }
            throw new AssertionError("Neither done nor a problem: " + failure.getCause(), failure.getCause());
        }
    }
}
