package org.campusaccord.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * Writes the end of each piece, and the head of the file, only when all before it is on the disk. H2 takes for whole what
 * has its beginning and its end, and for the newest state what the head names; a disk that loses power may have kept these
 * and lost the rest. So a piece is whole or has no end, and the head names what is there.
 */
final class InOrderChannel extends FileBaseDefault {
    /** What a disk writes as one; the mark at the end of H2's pieces is shorter. */
    private static final int SECTOR = 512;

    /** What is written before this place is the head, twice; in an encrypted file it begins a block later. */
    private static final int HEADERS = 2 * 4096;

    private final FileChannel file;

    InOrderChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        int length = from.remaining();
        int rest = position < HEADERS ? 0 : Math.max(0, length - SECTOR);
        writeAll(from.slice(from.position(), rest), position);
        file.force(false);
        writeAll(from.slice(from.position() + rest, length - rest), position + rest);
        from.position(from.limit());
        return length;
    }

    private void writeAll(ByteBuffer bytes, long position) throws IOException {
        for (long at = position; bytes.hasRemaining(); ) {
            at += file.write(bytes, at);
        }
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
    }

    @Override
    public void force(boolean metadata) throws IOException {
        file.force(metadata);
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
