package org.campusaccord.application.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names for files that every system takes. */
public final class FileNames {
    /** Most file systems take 255 bytes for a name: room for two long parts, a short one, and what people add. */
    private static final int MOST_BYTES_OF_PART = 90;

    private FileNames() {}

    /** The parts with what Windows forbids replaced, each shortened to what fits, and the extension. */
    public static String of(String extension, String... parts) {
        var words = Arrays.stream(parts).map(FileNames::part).collect(Collectors.joining(" - "));
        return words + "." + extension;
    }

    private static String part(String words) {
        var allowed = words.replaceAll("[<>:\"/\\\\|?*\\p{Cc}]", "-");
        int end = allowed.length();
        while (allowed.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_OF_PART) {
            end = allowed.offsetByCodePoints(end, -1);
        }
        // Windows drops blanks and dots at the end of a name without a word.
        return allowed.substring(0, end).replaceAll("[ .]+$", "").strip();
    }
}
