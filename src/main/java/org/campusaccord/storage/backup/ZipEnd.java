package org.campusaccord.storage.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The end of a zip file, which other programs begin with: a file that was cut off has none. */
final class ZipEnd {
    private static final int LENGTH = 22;
    private static final int MARK = 0x06054b50;

    /** Where the number of entries stands in it. */
    private static final int COUNT = 10;

    private ZipEnd() {}

    /** Whether a file ends as a zip with so many entries does, with nothing behind it. */
    static boolean isWhole(Path file, int entries) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            var end = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            for (int more = 0; size >= LENGTH && more >= 0 && end.hasRemaining(); ) {
                more = channel.read(end, size - LENGTH + end.position());
            }
            return !end.hasRemaining() && end.getInt(0) == MARK && end.getShort(COUNT) == entries;
        }
    }
}
