package org.campusaccord.application;

import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Hears of every error that nobody caught, on whatever thread, and has it told: on the command line at first, in the
 * window once there is one. Telling never fails and never ends a thread that could go on.
 */
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    private final Consumer<Throwable> withoutWindow;
    private volatile Consumer<Throwable> teller;
    private volatile BiPredicate<Thread, Throwable> toldOtherwise = (_, _) -> false;
    private volatile boolean heard;

    /** With what tells errors as long as there is no window. */
    public UncaughtErrors(Consumer<Throwable> withoutWindow) {
        this.withoutWindow = withoutWindow;
        this.teller = withoutWindow;
    }

    /** From now on errors are told so; it may be called on any thread. */
    public void tellThrough(Consumer<Throwable> window) {
        teller = window;
    }

    /**
     * Leaves out what is known and told in another way, such as a file that cannot be written: whoever wants it written is
     * told.
     */
    public void leaveOut(BiPredicate<Thread, Throwable> known) {
        toldOtherwise = known;
    }

    /** The window is gone. */
    public void tellWithoutWindow() {
        teller = withoutWindow;
    }

    /** Whether there was any. */
    public boolean hasHeard() {
        return heard;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (isToldOtherwise(thread, failure)) {
            return;
        }
        heard = true;
        if (!isTold(failure, teller)) {
            isTold(failure, withoutWindow);
        }
    }

    private boolean isToldOtherwise(Thread thread, Throwable failure) {
        try {
            return toldOtherwise.test(thread, failure);
        } catch (Throwable whileAsking) {
            return false;
        }
    }

    /** An error while an error is told ends here: told in its turn it would come back without end. */
    private static boolean isTold(Throwable failure, Consumer<Throwable> teller) {
        try {
            teller.accept(failure);
            return true;
        } catch (Throwable whileTelling) {
            return false;
        }
    }
}
