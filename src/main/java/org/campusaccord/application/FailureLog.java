package org.campusaccord.application;

import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what to tell of any failure, and logs the unexpected ones under a code. */
public final class FailureLog {
    private FailureLog() {}

    /** An expected problem as it is; anything else as a problem with the code under which it is in the log. */
    public static Problem problem(Throwable failure) {
        if (failure instanceof ProblemException expected) {
            return expected.problem();
        }
        var report = ErrorReport.of(failure);
        keep(report);
        return report.problem();
    }

    /** Writes an error into the log. */
    public static void keep(ErrorReport report) {
        log().error("Unexpected error {}\n{}", report.code(), report.trace());
    }

    /** Writes into the log that an error which stands there has happened again. */
    public static void keepCount(String code, int times) {
        log().error("Unexpected error {} again; times since the start: {}", code, times);
    }

    /** Asked for only when there is something to say: the first logger of all begins the log's file. */
    private static Logger log() {
        return LoggerFactory.getLogger(FailureLog.class);
    }
}
