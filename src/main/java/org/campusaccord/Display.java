package org.campusaccord;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {
    /** What the window needs and a bare Debian or Ubuntu does not bring. */
    static final String PACKAGES = "xvfb libgtk-3-0 libxtst6 libgl1";

    private Display() {}

    /** Whether it is certain, without loading anything, that a window cannot open. */
    static boolean isMissing(String system, Map<String, String> environment, String glassPlatform) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux")
                && isUnset(environment, "DISPLAY")
                && isUnset(environment, "WAYLAND_DISPLAY")
                && !glassPlatform.equalsIgnoreCase("headless");
    }

    private static boolean isUnset(Map<String, String> environment, String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    /** Whether JavaFX failed because of the screen or a missing system library, and not because of us. */
    static boolean isCauseOf(Throwable failure) {
        return failure instanceof UnsupportedOperationException
                || failure instanceof LinkageError
                || String.valueOf(failure.getMessage()).contains("QuantumRenderer")
                || String.valueOf(failure.getMessage()).contains("No toolkit found");
    }
}
