package org.campusaccord.reliability.disk;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Disk} knows of a file or folder; it keeps no times.
 *
 * @param fileKey which file it is, whatever its name
 */
record DiskAttributes(
        boolean isDirectory, long size, @Nullable Object fileKey) implements BasicFileAttributes {
    static final FileTime TIME = FileTime.from(Instant.parse("2026-08-18T14:30:00Z"));

    @Override
    public boolean isRegularFile() {
        return !isDirectory;
    }

    @Override
    public boolean isSymbolicLink() {
        return false;
    }

    @Override
    public boolean isOther() {
        return false;
    }

    @Override
    public FileTime lastModifiedTime() {
        return TIME;
    }

    @Override
    public FileTime lastAccessTime() {
        return TIME;
    }

    @Override
    public FileTime creationTime() {
        return TIME;
    }
}
