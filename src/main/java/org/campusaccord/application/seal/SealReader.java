package org.campusaccord.application.seal;

import java.nio.file.Path;

/** Reads the seals of files. */
public interface SealReader {
    /** Throws nothing, whatever the file holds. */
    SealReading read(Path file);
}
