package org.campusaccord.reliability.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.campusaccord.reliability.disk.DiskFile.Change;

/** An open file or folder of a {@link Disk}; a folder's can only be forced. */
final class DiskChannel extends FileChannel {
    private final Disk disk;
    private final String name;
    private final DiskFile file;
    private final boolean writes;
    private long position;
    private boolean locked;

    DiskChannel(Disk disk, String name, DiskFile file, boolean writes) {
        this.disk = disk;
        this.name = name;
        this.file = file;
        this.writes = writes;
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        synchronized (disk) {
            require();
            var bytes = new byte[into.remaining()];
            int count = file.read(at, bytes, 0, bytes.length);
            into.put(bytes, 0, Math.max(0, count));
            return count;
        }
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        synchronized (disk) {
            require();
            if (!writes) {
                throw new NonWritableChannelException();
            }
            int count = disk.meet(DiskOperation.WRITE, name, from.remaining());
            var bytes = new byte[count];
            from.get(bytes);
            file.change(new Change.Write(at, bytes));
            return count;
        }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        synchronized (disk) {
            require();
            disk.meet(DiskOperation.TRUNCATE, name, 0);
            if (size < file.size()) {
                file.change(new Change.Resize(size));
            }
            position = Math.min(position, size);
            return this;
        }
    }

    @Override
    public void force(boolean metadata) throws IOException {
        synchronized (disk) {
            require();
            disk.meet(DiskOperation.FORCE, name, 0);
            if (disk.isFolder(name)) {
                disk.forceNames();
            } else {
                file.force();
            }
        }
    }

    @Override
    public long size() throws IOException {
        synchronized (disk) {
            require();
            return file.size();
        }
    }

    private void require() throws IOException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
        disk.requirePower();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        synchronized (disk) {
            require();
            if (!file.lock()) {
                throw new OverlappingFileLockException();
            }
            locked = true;
            return new Lock(this, from, size, shared);
        }
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) throws IOException {
        return tryLock(from, size, shared);
    }

    private void unlock() {
        synchronized (disk) {
            if (locked) {
                locked = false;
                file.unlock();
            }
        }
    }

    private static final class Lock extends FileLock {
        private final DiskChannel channel;

        Lock(DiskChannel channel, long from, long size, boolean shared) {
            super(channel, from, size, shared);
            this.channel = channel;
        }

        @Override
        public boolean isValid() {
            return channel.locked;
        }

        @Override
        public void release() {
            channel.unlock();
        }
    }

    @Override
    protected void implCloseChannel() {
        unlock();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int count = read(into, position);
        position += Math.max(0, count);
        return count;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int count = write(from, position);
        position += count;
        return count;
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return read(into[offset]);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        return write(from[offset]);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FileChannel position(long next) {
        position = next;
        return this;
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel target) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        if (read(buffer, from) <= 0) {
            return 0;
        }
        return target.write(buffer.flip());
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long at, long count) throws IOException {
        var buffer = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        if (source.read(buffer) <= 0) {
            return 0;
        }
        buffer.flip();
        long done = at;
        while (buffer.hasRemaining()) {
            done += write(buffer, done);
        }
        return done - at;
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) {
        throw new UnsupportedOperationException();
    }
}
