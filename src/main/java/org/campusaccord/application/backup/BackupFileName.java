package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** How the file of a backup is called that somebody takes along. */
public final class BackupFileName {
    /** Opens by a double click. */
    public static final String OPENS = ".accord";

    /** The same bytes, as any zip. */
    public static final String PACKED = ".zip";

    private BackupFileName() {}

    /** A name to offer, which names nobody. */
    public static String suggested(LocalDate day) {
        return "campus-accord " + day + OPENS;
    }

    /** Whether a file opens by a double click. */
    public static boolean opens(Path file) {
        return isOf(file, OPENS);
    }

    /** Whether a file bears the name of a backup. */
    public static boolean fits(Path file) {
        return opens(file) || isOf(file, PACKED);
    }

    private static boolean isOf(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
