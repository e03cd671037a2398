package org.campusaccord.ui.backups;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.text.Messages;

/** The words about a backup, in the person's own time. */
public final class BackupWords {
    private static final double KILOBYTE = 1024;

    private final Messages messages;
    private final ZoneId zone;

    public BackupWords(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** Date and time of an instant. */
    public String when(Instant instant) {
        var local = instant.atZone(zone);
        return messages.get("backups.when", messages.date(local.toLocalDate()), messages.time(local.toLocalTime()));
    }

    /** Date and time of a backup. */
    public String when(Backup backup) {
        return when(backup.takenAt());
    }

    /** Why it was made and how large it is. */
    public String facts(Backup backup) {
        var kind = messages.get("backups.reason." + backup.reason().name());
        return messages.get("backups.facts", kind, size(backup.size()));
    }

    private String size(long bytes) {
        var kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? messages.get("backups.size.kb", Math.max(1, Math.round(kilobytes)))
                : messages.get("backups.size.mb", kilobytes / KILOBYTE);
    }

    /** What is known about it, in a word. */
    public String state(Backup backup) {
        return messages.get("backups.state." + backup.state().name());
    }

    /** A file from elsewhere is called by its name. */
    public String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
