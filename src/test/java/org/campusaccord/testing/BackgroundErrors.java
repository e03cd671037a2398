package org.campusaccord.testing;

import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.campusaccord.Composition;
import org.campusaccord.application.UncaughtErrors;
import org.campusaccord.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Hears of errors on other threads as the application does, and fails a test for those that it would tell: the one that
 * ends next, which need not be the one that caused it, for these classes run beside each other.
 */
final class BackgroundErrors implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private Queue<Throwable> told = new ConcurrentLinkedQueue<>();

    /** The program's handler from the first of these classes to the end of the run. */
    private static final class Hearing implements AutoCloseable {
        private final Queue<Throwable> told = new ConcurrentLinkedQueue<>();
        private final Thread.@Nullable UncaughtExceptionHandler before;

        Hearing() {
            // TestFX puts a handler of its own in the place of whatever is there when it is first used: that be now.
            WaitForAsyncUtils.clearExceptions();
            before = Thread.getDefaultUncaughtExceptionHandler();
            Thread.setDefaultUncaughtExceptionHandler(handler(told));
        }

        @Override
        public void close() {
            Thread.setDefaultUncaughtExceptionHandler(before);
            requireNone(told);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        told = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BackgroundErrors.class))
                .getOrComputeIfAbsent(Hearing.class, _ -> new Hearing(), Hearing.class)
                .told;
    }

    UncaughtErrors handler() {
        return handler(told);
    }

    private static UncaughtErrors handler(Queue<Throwable> told) {
        var errors = new UncaughtErrors(told::add);
        errors.leaveOut(new Composition(new Messages(Locale.US))::isWritingFailure);
        return errors;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        requireNone();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        requireNone();
    }

    void requireNone() {
        requireNone(told);
    }

    private static void requireNone(Queue<Throwable> told) {
        var failure = new AssertionError("Errors that nobody caught: " + told);
        for (var error = told.poll(); error != null; error = told.poll()) {
            failure.addSuppressed(error);
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
