package org.campusaccord.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * Writes a store so that a power cut leaves its newest state or the one before. H2 takes for whole whatever has its
 * beginning and its end on the disk, and a disk may keep these and lose what is between. So no write begins before the
 * one before it is on the disk, and the end of each, which says that it is whole, is written once the rest is there.
 */
final class InOrderChannel extends FileBaseDefault {
    /** What a disk writes as one; the mark at the end of what H2 writes is shorter. */
    private static final int SECTOR = 512;

    /** Before this, counted from the beginning of the file, H2 writes the same twice, each with a checksum. */
    private static final int HEADERS = 2 * 4096;

    private final FileChannel file;
    private boolean unsettled;

    InOrderChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        settle();
        int length = from.remaining();
        int end = position < HEADERS ? 0 : Math.min(length, SECTOR);
        var rest = from.slice(from.position(), length - end);
        if (rest.hasRemaining()) {
            writeAll(rest, position);
        }
        if (end > 0) {
            settle();
            writeAll(from.slice(from.position() + length - end, end), position + length - end);
        }
        from.position(from.limit());
        return length;
    }

    private void writeAll(ByteBuffer bytes, long position) throws IOException {
        unsettled = true;
        for (long at = position; bytes.hasRemaining(); ) {
            at += file.write(bytes, at);
        }
    }

    private void settle() throws IOException {
        if (unsettled) {
            file.force(false);
            unsettled = false;
        }
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        settle();
        unsettled = true;
        file.truncate(size);
    }

    @Override
    public synchronized void force(boolean metadata) throws IOException {
        settle();
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        return file.read(into, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
