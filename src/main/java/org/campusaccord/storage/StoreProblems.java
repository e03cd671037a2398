package org.campusaccord.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.campusaccord.application.DiskRoom;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Turns what H2 reports into what a person can act on. All keys begin with {@code store.}: the command line ends with 3. */
final class StoreProblems {
    private StoreProblems() {}

    /** Why a store could not be opened. */
    static ProblemException opening(Path file, SQLException failure) {
        return new ProblemException(problem(file, failure.getErrorCode()), failure);
    }

    private static Problem problem(Path file, int code) {
        if (isFull(file)) {
            return Problem.of("store.no-space", file.toString());
        }
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Problem.of("store.locked", file.toString());
            // A store whose end was cut off looks to H2 like one that is yet to be begun.
            case ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_VERSION_ERROR_1,
                    ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.DATABASE_IS_READ_ONLY -> Problem.of("store.damaged", file.toString());
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> {
                // A file that lets itself be read but ends too early reports an input-output error.
                var key = Files.isReadable(file) ? "store.damaged" : "store.unusable";
                yield Problem.of(key, file.toString(), String.valueOf(code));
            }
            default -> Problem.of("store.unusable", file.toString(), String.valueOf(code));
        };
    }

    /** Why something could not be kept or read, once the store is open. */
    static ProblemException working(Path file, @Nullable Throwable failure) {
        int code = 0;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                code = sql.getErrorCode();
            }
        }
        var problem = isFull(file)
                ? Problem.of("store.no-space", file.toString())
                : Problem.of("store.failed", String.valueOf(code));
        return failure == null ? problem.asException() : new ProblemException(problem, failure);
    }

    /** Why a store could not be copied or brought up to date: for want of room, or what else the caller says. */
    static ProblemException copying(Path file, Problem otherwise, Exception failure) {
        return new ProblemException(isFull(file) ? Problem.of("store.no-space", file.toString()) : otherwise, failure);
    }

    /** Why the file of a store, or the folder that it is to lie in, cannot be used: the one or the other may be protected. */
    static Problem unwritable(Path file) {
        var folder = file.resolveSibling("");
        return isProtected(file) && !isProtected(folder)
                ? Problem.of("store.read-only", file.toString())
                : Problem.of("store.folder-unusable", folder.toString());
    }

    private static boolean isProtected(Path path) {
        return Files.exists(path) && !Files.isWritable(path);
    }

    private static boolean isFull(Path file) {
        return DiskRoom.isHardlyAny(file.toAbsolutePath().resolveSibling(""));
    }
}
