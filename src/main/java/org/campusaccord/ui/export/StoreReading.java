package org.campusaccord.ui.export;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.campusaccord.application.export.BinderService;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.ui.common.Tasks;

/** Reads agreements in line with the store's other work, for a file that is being written beside it. */
public final class StoreReading implements BinderService.Reading {
    /** A store that was closed meanwhile never answers. */
    private static final long LONGEST_SECONDS = 60;

    private final Tasks tasks;

    public StoreReading(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public <T> T of(Supplier<T> read) {
        if (Platform.isFxApplicationThread()) {
            return read.get();
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> tasks.run(read, answer::complete, answer::completeExceptionally));
        try {
            return answer.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ProblemException refused) {
                throw refused;
            }
            throw new ProblemException(Problem.of("export.cancelled"), failure);
        }
    }
}
