package org.campusaccord.reliability.disk;

import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.jspecify.annotations.Nullable;

/** How much room a {@link Disk} says it has. */
final class DiskSpace extends FileStore {
    private static final long PLENTY = 1L << 34;

    private final Disk disk;

    DiskSpace(Disk disk) {
        this.disk = disk;
    }

    @Override
    public String name() {
        return disk.label();
    }

    @Override
    public String type() {
        return DiskFileSystem.SCHEME;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public long getTotalSpace() {
        return PLENTY;
    }

    @Override
    public long getUsableSpace() {
        synchronized (disk) {
            return disk.isFull() ? 0 : PLENTY;
        }
    }

    @Override
    public long getUnallocatedSpace() {
        return getUsableSpace();
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return false;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return false;
    }

    @Override
    public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
        return null;
    }

    @Override
    public Object getAttribute(String attribute) {
        throw new UnsupportedOperationException(attribute);
    }
}
