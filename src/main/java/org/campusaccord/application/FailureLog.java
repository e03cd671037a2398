package org.campusaccord.application;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.slf4j.LoggerFactory;

/** Says what to tell of any failure, and logs the unexpected ones under a code. */
public final class FailureLog {
    private FailureLog() {}

    /** An expected problem as it is; anything else as a problem with the code under which it is in the log. */
    public static Problem problem(Throwable failure) {
        if (failure instanceof ProblemException expected) {
            return expected.problem();
        }
        var code = "%08X".formatted(System.identityHashCode(failure));
        // Asked for only now: the first logger of all begins the log's file.
        LoggerFactory.getLogger(FailureLog.class).error("Unexpected error {}{}", code, trace(failure));
        return Problem.of("unexpected", code);
    }

    /** Where it happened, without the messages of exceptions: they may quote what people wrote. */
    private static String trace(Throwable failure) {
        var frames = Arrays.stream(failure.getStackTrace())
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        var cause = failure.getCause();
        return "\n" + failure.getClass().getName() + frames + (cause == null ? "" : trace(cause));
    }
}
