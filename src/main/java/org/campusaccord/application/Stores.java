package org.campusaccord.application;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;

/** The stores on this computer, each in a folder. */
public interface Stores {
    /** Whether a folder holds a store, readable or not. */
    boolean isThere(Path folder);

    /** Refuses, with a problem, a folder without a store in which there has been one. */
    void requireNotLost(Path folder);

    /** Whether the store in a folder takes a passphrase. Only to be asked of a store that this program does not have open. */
    boolean isLocked(Path folder);

    /** Opens the store in a folder, or begins one there. What is done in it bears the clock's time. */
    default Workspace open(Path folder, Clock clock) {
        return open(folder, Optional.empty(), clock);
    }

    /**
     * Opens the store in a folder, or begins one there.
     *
     * @param typed the passphrase or the recovery key; not looked at unless the store is locked
     */
    Workspace open(Path folder, Optional<Passphrase> typed, Clock clock);

    /**
     * Begins a store in an empty folder for a while. It is encrypted with a key that is nowhere but in memory: what a kill
     * leaves behind nobody can read.
     */
    Workspace openScratch(Path folder, Clock clock);

    /** What can be done to the store in a folder while nobody has it open. */
    ClosedStore closed(Path folder, Clock clock);

    /** Removes a folder with the store in it, which must be closed; only for what lasts a while. */
    void remove(Path folder);

    /** Begins the store of a sample in a folder that is not there, or is left from a sample that was never complete. */
    Workspace beginSample(Path folder, Clock clock);

    /** Gives a sample that is complete and closed its place, where nothing is. */
    void placeSample(Path complete, Path folder);

    /** Whether a folder certainly holds a sample and nothing else; refuses, with a problem, while the store in it is open. */
    boolean isSample(Path folder);

    /** Removes a sample, or what is left of one. Anything else, or a store that somebody has open, is a problem and stays. */
    void removeSample(Path folder);
}
