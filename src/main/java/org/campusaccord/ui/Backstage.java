package org.campusaccord.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.campusaccord.application.UncaughtErrors;

/**
 * What stands behind the window and is there before it.
 *
 * @param errors hears of every error that nobody caught
 * @param logFolder where the log lies
 * @param calls takes what brings the window to the front, to be run on any thread when the program is started again;
 *     it returns once the window is there, and fails when it is not
 * @param firstFrame hears when the first page that can be typed in has been drawn
 */
public record Backstage(UncaughtErrors errors, Path logFolder, Consumer<Runnable> calls, FirstFrame.Listener firstFrame) {}
