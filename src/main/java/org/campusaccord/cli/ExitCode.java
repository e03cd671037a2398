package org.campusaccord.cli;

import org.campusaccord.domain.Problem;

/** What the program says to the one that started it. */
public enum ExitCode {
    DONE(0),
    /** The input or the content is bad. */
    BAD_INPUT(1),
    WRONG_USAGE(2),
    /** The store is locked, damaged, newer, missing or has no room. */
    STORE_UNUSABLE(3),
    NO_DISPLAY(4),
    /** The program itself has a fault; what was asked for may not be done. */
    FAULT(5);

    private static final String STORE_PROBLEMS = "store.";
    private static final String LOCK_PROBLEMS = "lock.";

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static ExitCode of(Problem problem) {
        if (problem.key().equals("unexpected")) {
            return FAULT;
        }
        var aboutStore =
                problem.key().startsWith(STORE_PROBLEMS) || problem.key().startsWith(LOCK_PROBLEMS);
        return aboutStore ? STORE_UNUSABLE : BAD_INPUT;
    }
}
