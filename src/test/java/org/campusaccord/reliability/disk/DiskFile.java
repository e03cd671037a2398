package org.campusaccord.reliability.disk;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The content of a file: as programs see it, as it lies on the disk for certain, and what is between the two. */
final class DiskFile {
    /** A change that the disk may or may not have yet. */
    sealed interface Change {
        final class Write implements Change {
            private final long at;
            private final byte[] bytes;

            Write(long at, byte[] bytes) {
                this.at = at;
                this.bytes = bytes;
            }

            long at() {
                return at;
            }

            byte[] bytes() {
                return bytes;
            }
        }

        record Resize(long size) implements Change {}
    }

    private final Bytes seen;
    private Bytes certain;
    private final List<Change> pending = new ArrayList<>();
    private boolean locked;

    DiskFile() {
        this(new Bytes());
    }

    private DiskFile(Bytes content) {
        seen = content;
        certain = content.copy();
    }

    /** A file of its own with the content of this one, all of it certain. */
    DiskFile copy() {
        return new DiskFile(seen.copy());
    }

    /** What a power cut leaves. */
    DiskFile after(Survival survival) {
        var left = certain.copy();
        survival.of(pending).forEach(left::apply);
        return new DiskFile(left);
    }

    void change(Change change) {
        seen.apply(change);
        pending.add(change);
    }

    void force() {
        pending.forEach(certain::apply);
        pending.clear();
    }

    long size() {
        return seen.size();
    }

    int read(long at, byte[] into, int from, int most) {
        return seen.read(at, into, from, most);
    }

    void addTo(MessageDigest digest) {
        digest.update(seen.array, 0, seen.size);
    }

    /** Whether nobody held the lock, which is taken now. */
    boolean lock() {
        var free = !locked;
        locked = true;
        return free;
    }

    void unlock() {
        locked = false;
    }

    /** An array that grows. */
    private static final class Bytes {
        private byte[] array = new byte[0];
        private int size;

        Bytes copy() {
            var copy = new Bytes();
            copy.array = Arrays.copyOf(array, size);
            copy.size = size;
            return copy;
        }

        long size() {
            return size;
        }

        void apply(Change change) {
            switch (change) {
                case Change.Write write -> {
                    int end = Math.toIntExact(write.at() + write.bytes().length);
                    resize(Math.max(size, end));
                    System.arraycopy(write.bytes(), 0, array, Math.toIntExact(write.at()), write.bytes().length);
                }
                case Change.Resize resize -> resize(Math.toIntExact(resize.size()));
            }
        }

        private void resize(int wanted) {
            if (wanted > array.length) {
                array = Arrays.copyOf(array, Math.max(wanted, array.length * 2));
            }
            if (wanted < size) {
                Arrays.fill(array, wanted, size, (byte) 0);
            }
            size = wanted;
        }

        int read(long at, byte[] into, int from, int most) {
            if (at >= size) {
                return -1;
            }
            int count = (int) Math.min(most, size - at);
            System.arraycopy(array, Math.toIntExact(at), into, from, count);
            return count;
        }
    }
}
