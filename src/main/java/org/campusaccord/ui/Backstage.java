package org.campusaccord.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusaccord.application.UncaughtErrors;
import org.campusaccord.ui.desktop.WindowMemory;
import org.campusaccord.ui.opening.OpenedAhead;

/**
 * What stands behind the window and is there before it.
 *
 * @param errors hears of every error that nobody caught
 * @param logFolder where the log lies
 * @param calls takes the window, to be called on any thread when the program is started again; the call returns once the
 *     window is in front, and fails when it is not
 * @param firstFrame hears when the first page that can be typed in has been drawn
 */
public record Backstage(
        UncaughtErrors errors,
        Path logFolder,
        Consumer<Callee> calls,
        FirstFrame.Listener firstFrame,
        Opening opening) {
    /** The window, for whoever starts the program once more. */
    @FunctionalInterface
    public interface Callee {
        /**
         * Comes to the front.
         *
         * @param file what the other start was given to open
         */
        void call(Optional<Path> file);
    }

    /**
     * With what the window begins.
     *
     * @param memory where it stood
     * @param file what it was given to open
     * @param ahead the store, which is being opened already
     */
    public record Opening(WindowMemory memory, Optional<Path> file, OpenedAhead ahead) {}
}
