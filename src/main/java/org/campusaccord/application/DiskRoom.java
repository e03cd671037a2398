package org.campusaccord.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
