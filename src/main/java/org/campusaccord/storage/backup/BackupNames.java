package org.campusaccord.storage.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.application.backup.BackupReason;

/** Names of backup files: in the order of time, with the reason, and with nobody's name. */
public final class BackupNames {
    private static final String BEGINNING = "campus-accord ";
    private static final String ENDING = ".zip";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmm", Locale.ROOT);

    private BackupNames() {}

    /** A file in the folder that is not there yet. */
    public static Path free(Path folder, Instant at, ZoneId zone, BackupReason reason) {
        return free(folder, BEGINNING + TIME.format(LocalDateTime.ofInstant(at, zone)) + " " + word(reason) + ENDING);
    }

    /** The name itself, or one like it when it is taken. */
    public static Path free(Path folder, String name) {
        var free = folder.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(name.substring(0, name.length() - ENDING.length()) + " " + number + ENDING);
        }
        return free;
    }

    /** Whether a name is one that only a backup of ours bears. */
    public static boolean isOurs(Path file) {
        return isZip(file) && reason(file).isPresent();
    }

    /** Whether a file may be a backup by its name. */
    public static boolean isZip(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The reason in a name of ours; empty for other names. */
    static Optional<BackupReason> reason(Path file) {
        var name = name(file);
        return name.startsWith(BEGINNING)
                ? Arrays.stream(BackupReason.values())
                        .filter(reason -> name.contains(" " + word(reason)))
                        .findFirst()
                : Optional.empty();
    }

    private static String word(BackupReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
