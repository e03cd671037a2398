package org.campusaccord.application.export;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A file that is ready to be written: all it needs has been read, so any thread may write it while the store is used for
 * other work. Once it is written, the activity log is told on the thread that owns the store.
 */
public final class FileExport {
    private final Supplier<Path> writing;
    private final Runnable recording;

    /** @param recording tells the activity log; called on the thread that owns the store */
    public FileExport(Supplier<Path> writing, Runnable recording) {
        this.writing = writing;
        this.recording = recording;
    }

    /** Writes the file and returns where it is; an older one stays untouched until the new one is complete. */
    public Path write() {
        return writing.get();
    }

    /** Tells the activity log that the file was written. */
    public void record() {
        recording.run();
    }

    /** Both, one after the other, for whoever owns the store's thread and has time. */
    public Path writeAndRecord() {
        var file = write();
        record();
        return file;
    }
}
