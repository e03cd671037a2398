package org.campusaccord.reliability.disk;

import java.io.IOException;

/** What goes wrong with a disk. It is asked before each operation, in their order. */
@FunctionalInterface
public interface Trouble {
    /** A disk that works. */
    Trouble NONE = (_, _, bytes) -> bytes;

    /**
     * Throws when the operation is to fail.
     *
     * @param bytes how many are to be written
     * @return how many of them reach the disk
     */
    int meets(DiskOperation operation, String path, int bytes) throws IOException;

    /** Whether the disk would say that it has no room. */
    default boolean isFull() {
        return false;
    }

    /** Whether the machine is off: nothing can even be read. */
    default boolean isOff() {
        return false;
    }
}
