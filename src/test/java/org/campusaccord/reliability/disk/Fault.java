package org.campusaccord.reliability.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Lets the n-th operation fail, alone or with all that follow; counts until then. */
public final class Fault implements Trouble {
    /** In which way. */
    public enum Kind {
        NO_SPACE,
        DENIED,
        /** Half of the bytes reach the disk, then there is no room. */
        HALF_THEN_NO_SPACE,
        /** A channel may write less than it was asked to, without failing; whoever writes must go on. */
        HALF;

        /** A full disk can still give room back. */
        private boolean concerns(DiskOperation operation) {
            return switch (this) {
                case NO_SPACE -> operation != DiskOperation.DELETE && operation != DiskOperation.TRUNCATE;
                case DENIED -> true;
                case HALF_THEN_NO_SPACE, HALF -> operation == DiskOperation.WRITE;
            };
        }
    }

    private final Kind kind;
    private final int at;
    private final boolean lasting;
    private int met;
    private boolean half;

    private Fault(Kind kind, int at, boolean lasting) {
        this.kind = kind;
        this.at = at;
        this.lasting = lasting;
    }

    /** Only the operation of this number, from 1, fails. */
    public static Fault once(Kind kind, int at) {
        return new Fault(kind, at, false);
    }

    /** This one and each later one. */
    public static Fault from(Kind kind, int at) {
        return new Fault(kind, at, true);
    }

    @Override
    public synchronized int meets(DiskOperation operation, String path, int bytes) throws IOException {
        if (half && operation == DiskOperation.WRITE) {
            half = lasting;
            throw noSpace(path);
        }
        if (!kind.concerns(operation)) {
            return bytes;
        }
        met++;
        if (met == at || (met > at && lasting)) {
            return strike(path, bytes);
        }
        return bytes;
    }

    private int strike(String path, int bytes) throws IOException {
        switch (kind) {
            case NO_SPACE -> throw noSpace(path);
            case DENIED -> throw new AccessDeniedException(path);
            case HALF_THEN_NO_SPACE -> half = true;
            case HALF -> {}
        }
        return Math.max(1, bytes / 2);
    }

    private static IOException noSpace(String path) {
        return new FileSystemException(path, null, "No space left on device");
    }

    /** Whether the operation of that number was reached at all. */
    public synchronized boolean hasStruck() {
        return met >= at;
    }

    /** How many operations of the kind that can fail there were. */
    public synchronized int met() {
        return met;
    }

    @Override
    public synchronized boolean isFull() {
        return hasStruck() && lasting && kind != Kind.DENIED && kind != Kind.HALF;
    }

    @Override
    public String toString() {
        return kind + (lasting ? " from operation " : " at operation ") + at;
    }
}
