package org.campusaccord.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** A picture as its file holds it: PNG or JPEG. Two of the same bytes are equal. */
public final class Picture {
    private final byte[] file;

    /** Whether it can be drawn shows when it is; this only tells the two kinds from all else. */
    public Picture(byte[] file) {
        if (!isPng(file) && !isJpeg(file)) {
            throw new IllegalArgumentException("neither PNG nor JPEG");
        }
        this.file = file.clone();
    }

    private static boolean isPng(byte[] file) {
        return startsWith(file, 0x89, 'P', 'N', 'G');
    }

    private static boolean isJpeg(byte[] file) {
        return startsWith(file, 0xff, 0xd8, 0xff);
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of its file. */
    public byte[] file() {
        return file.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(file, picture.file);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(file);
    }

    /** Tells pictures apart, which the bytes of a file that shows one depend on. */
    @Override
    public String toString() {
        var sum = new CRC32();
        sum.update(file);
        return "Picture[" + file.length + ":" + HexFormat.of().toHexDigits(sum.getValue()) + "]";
    }
}
