package org.campusaccord.application.export;

import java.nio.file.Path;

/** A file that is ready to be written: all it needs has been read, so any thread may write it while the store is used for other work. */
@FunctionalInterface
public interface FileExport {
    /** Writes the file and returns where it is; an older one stays untouched until the new one is complete. */
    Path write();
}
