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

/** Hears of errors on other threads as the application does, and fails the test for those that it would tell. */
final class BackgroundErrors implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final Queue<Throwable> told = new ConcurrentLinkedQueue<>();
    private Thread.@Nullable UncaughtExceptionHandler before;

    @Override
    public void beforeAll(ExtensionContext context) {
        // TestFX puts a handler of its own in the place of whatever is there when it is first used: that be now.
        WaitForAsyncUtils.clearExceptions();
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(handler());
    }

    UncaughtErrors handler() {
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
        Thread.setDefaultUncaughtExceptionHandler(before);
        requireNone();
    }

    void requireNone() {
        var failure = new AssertionError("Errors that nobody caught: " + told);
        for (var error = told.poll(); error != null; error = told.poll()) {
            failure.addSuppressed(error);
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
