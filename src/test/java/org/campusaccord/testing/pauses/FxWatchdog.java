package org.campusaccord.testing.pauses;

import java.nio.file.Path;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Writes each pause of the window's thread of more than 100 ms to target/fx-pauses.txt, with the test and the method of
 * ours that was at work; not those in which the thread only waited for a processor. Registered for all tests by itself; it never fails one, since a busy computer is no fault.
 */
public final class FxWatchdog implements BeforeEachCallback {
    private static final Path FILE = Path.of("target", "fx-pauses.txt");

    @Override
    public void beforeEach(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(Beside.class)) {
            return; // It has no window, and runs beside a test that has.
        }
        Watching.HERE.during(context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName());
    }

    /** One for all tests of a program, begun with the first. */
    private static final class Watching {
        private static final HeartbeatThread HERE = new HeartbeatThread(new PauseFile(FILE)::add);

        static {
            HERE.start();
        }

        private Watching() {}
    }
}
