package org.campusaccord.application;

import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.application.backup.ClosedStore;

/** The stores on this computer, each in a folder. */
public interface Stores {
    /** Whether a folder holds a store, readable or not. */
    boolean isThere(Path folder);

    /** Opens the store in a folder, or begins one there. What is done in it bears the clock's time. */
    Workspace open(Path folder, Clock clock);

    /** What can be done to the store in a folder while nobody has it open. */
    ClosedStore closed(Path folder, Clock clock);

    /** Removes a folder with the store in it, which must be closed; only for samples. */
    void remove(Path folder);
}
