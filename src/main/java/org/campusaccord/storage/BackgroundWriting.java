package org.campusaccord.storage;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.util.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What fails when H2 writes on threads of its own, where nobody can catch it. The stores that are open are opened anew
 * before anything else is written, and whoever saves meanwhile is told that it did not succeed.
 */
public final class BackgroundWriting {
    private final List<WeakReference<Store>> open = new CopyOnWriteArrayList<>();

    /** Looks after a store until it is forgotten. */
    public void watch(Store store) {
        open.removeIf(known -> known.refersTo(null));
        open.add(new WeakReference<>(store));
    }

    /** Whether an error that nobody caught is of this kind; if so, everything is done about it. */
    public boolean isFailure(Thread thread, Throwable failure) {
        // H2 begins all its threads that write within one group.
        if (!Utils.H2_THREAD_GROUP.equals(thread.getThreadGroup()) || !isOfWriting(failure)) {
            return false;
        }
        var news = open.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .filter(Store::failBehind)
                .count();
        if (news > 0) {
            LoggerFactory.getLogger(BackgroundWriting.class)
                    .warn(
                            "The store could not be written in the background: {}",
                            failure.getClass().getName());
        }
        return true;
    }

    private static boolean isOfWriting(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || (cause instanceof MVStoreException h2 && isOfWriting(h2))) {
                return true;
            }
        }
        return false;
    }

    /** Once H2 has given up a file, threads that are still at it find it closed. */
    private static boolean isOfWriting(MVStoreException failure) {
        return failure.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                || failure.getErrorCode() == DataUtils.ERROR_CLOSED;
    }
}
