package org.campusaccord.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files that pass for scans. */
public final class Scans {
    private Scans() {}

    /** A PDF by its first bytes; each byte that there is follows, many times, and no two of these files are equal. */
    public static byte[] pdf(int size, int number) {
        var head = ("%PDF-1.7 scan " + number + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var content = Arrays.copyOf(head, size);
        for (int i = head.length; i < size; i++) {
            content[i] = (byte) (i + number);
        }
        return content;
    }
}
