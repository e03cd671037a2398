package org.campusaccord.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.h2.api.ErrorCode;

/** Turns what H2 reports into what a person can act on. All keys begin with {@code store.}: the command line ends with 3. */
final class StoreProblems {
    /** With less room than this, in bytes, an input-output error is taken for a full disk. */
    private static final long HARDLY_ANY_ROOM = 1024 * 1024;

    private StoreProblems() {}

    /** Why a store could not be opened. */
    static ProblemException opening(Path file, SQLException failure) {
        return new ProblemException(problem(file, failure.getErrorCode()), failure);
    }

    private static Problem problem(Path file, int code) {
        if (file.toAbsolutePath().resolveSibling("").toFile().getUsableSpace() < HARDLY_ANY_ROOM) {
            return Problem.of("store.no-space", file.toString());
        }
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Problem.of("store.locked", file.toString());
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                Problem.of("store.damaged", file.toString());
            default -> Problem.of("store.unusable", file.toString(), String.valueOf(code));
        };
    }

    /** Why something could not be kept or read, once the store is open. */
    static ProblemException working(Throwable failure) {
        int code = 0;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                code = sql.getErrorCode();
            }
        }
        return new ProblemException(Problem.of("store.failed", String.valueOf(code)), failure);
    }
}
