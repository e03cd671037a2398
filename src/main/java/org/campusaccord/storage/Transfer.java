package org.campusaccord.storage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads, writes and compares the contents of files piece by piece: always all that was asked for, or an error. */
final class Transfer {
    private static final int PIECE = 256 * 1024;

    private Transfer() {}

    static void copy(FileChannel source, FileChannel target) throws IOException {
        long size = source.size();
        var piece = ByteBuffer.allocate(PIECE);
        for (long at = 0; at < size; at += PIECE) {
            read(source, piece, at, size);
            write(target, piece, at);
        }
    }

    /** Whether two contents are the same, byte for byte. */
    static boolean isSame(FileChannel one, FileChannel other) throws IOException {
        long size = one.size();
        if (other.size() != size) {
            return false;
        }
        var mine = ByteBuffer.allocate(PIECE);
        var theirs = ByteBuffer.allocate(PIECE);
        for (long at = 0; at < size; at += PIECE) {
            read(one, mine, at, size);
            read(other, theirs, at, size);
            if (!mine.equals(theirs)) {
                return false;
            }
        }
        return true;
    }

    /** H2's encrypted files must not be asked for more than there is. */
    private static void read(FileChannel source, ByteBuffer piece, long at, long size) throws IOException {
        piece.clear().limit((int) Math.min(PIECE, size - at));
        while (piece.hasRemaining()) {
            if (source.read(piece, at + piece.position()) <= 0) {
                throw new EOFException();
            }
        }
        piece.flip();
    }

    static void write(FileChannel target, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            int written = target.write(bytes, at);
            if (written <= 0) {
                throw new EOFException();
            }
            at += written;
        }
    }
}
