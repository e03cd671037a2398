package org.campusaccord.cli;

import java.util.Set;
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

    /** Those of backups in which no file that was named is at fault, but the disk, the data folder or the store. */
    private static final Set<String> OF_THE_STORE =
            Set.of("backup.no-space", "backup.folder-unusable", "backup.not-verified");

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
        var key = problem.key();
        var aboutStore = key.startsWith(STORE_PROBLEMS) || key.startsWith(LOCK_PROBLEMS) || OF_THE_STORE.contains(key);
        return aboutStore ? STORE_UNUSABLE : BAD_INPUT;
    }
}
