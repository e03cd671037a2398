package org.campusaccord.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a full disk from other reasons why a file cannot be written. */
public final class DiskRoom {
    /** With less room than this, in bytes, an input-output error is taken for a full disk. */
    private static final long HARDLY_ANY = 1024 * 1024;

    private DiskRoom() {}

    /** Whether the disk that holds a folder is as good as full. */
    public static boolean isHardlyAny(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY;
        } catch (IOException isNotThere) {
            return false;
        }
    }

    /** Whether a file could not be written into a folder for want of room. */
    public static boolean isLackedBy(Path folder, Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("no space left") || words.contains("not enough space")) {
                return true;
            }
        }
        return isHardlyAny(folder);
    }

    /** Whether a folder surely cannot take so many more bytes; where the system does not say, it may. */
    public static boolean isTooLittleFor(long bytes, Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < bytes + HARDLY_ANY;
        } catch (IOException unknown) {
            return false;
        }
    }
}
