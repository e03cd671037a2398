package org.campusaccord.application.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/** What may be attached as a scan: PDF, PNG or JPEG, told by their first bytes and not by their names. */
public final class ScanFile {
    /** Largest scan, in bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    private ScanFile() {}

    /** Reads a file that somebody has chosen; of one that is too large no more than tells so. */
    public static byte[] read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("scan.unreadable", file.toString()), failure);
        }
    }

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
