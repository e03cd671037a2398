package org.campusaccord.application;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * What may be told and sent of an error. It names only what failed and where in the program: the messages of exceptions
 * may quote what people wrote, so none is in it.
 *
 * @param code the same for the same fault
 * @param problem what to tell the person
 * @param trace exceptions and places, one a line
 */
public record ErrorReport(String code, Problem problem, String trace) {
    private static final int DEEPEST = 60;

    /** What to tell of a failure: an expected problem in its own words, anything else under its code. */
    public static ErrorReport of(Throwable failure) {
        var code = FaultCode.of(failure);
        var problem =
                failure instanceof ProblemException expected ? expected.problem() : Problem.of("unexpected", code);
        return new ErrorReport(code, problem, trace(failure));
    }

    private static String trace(Throwable failure) {
        return FaultCode.chain(failure).stream()
                .map(each -> each.getClass().getName() + frames(each))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String frames(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(DEEPEST)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }

    /** All that helps to find the fault: code, versions, system, places. */
    public String details() {
        return String.join(
                "\n",
                "Campus Accord " + ProgramVersion.number() + ", " + code,
                "Java " + property("java.version") + " (" + property("java.vendor") + ")",
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                trace);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
