package org.campusaccord.application.signing;

import java.util.Optional;

/** What may be attached as a scan: PDF, PNG or JPEG, told by their first bytes and not by their names. */
final class ScanFile {
    /** Largest scan, in bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    private ScanFile() {}

    static Optional<String> mediaType(byte[] content) {
        if (startsWith(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("application/pdf");
        }
        if (startsWith(content, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
