package org.campusaccord.ui.backups;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.text.Messages;

/** The words about a backup, in the person's own time. */
public final class BackupWords {
    private static final double KILOBYTE = 1024;

    private final Messages messages;
    private final ZoneId zone;
    private final SameMinute sameMinute;

    public BackupWords(Messages messages, ZoneId zone) {
        this(messages, zone, SameMinute.NONE);
    }

    private BackupWords(Messages messages, ZoneId zone, SameMinute sameMinute) {
        this.messages = messages;
        this.zone = zone;
        this.sameMinute = sameMinute;
    }

    /** The words for backups that stand in one list: of those of the same minute the seconds are told as well. */
    public BackupWords among(Collection<Backup> list) {
        return new BackupWords(messages, zone, SameMinute.of(list));
    }

    /** Date and time of a backup. */
    public String when(Backup backup) {
        return when(backup, sameMinute.holds(backup));
    }

    private String when(Backup backup, boolean exactly) {
        var local = backup.takenAt().atZone(zone);
        var time = local.toLocalTime();
        return messages.get(
                "backups.when",
                messages.date(local.toLocalDate()),
                exactly ? messages.exactTime(time) : messages.time(time));
    }

    /** The one that was chosen: date and time; a file from elsewhere is called by its name. */
    public String which(Chosen chosen) {
        return chosen.known().map(backup -> when(backup, chosen.hasLikes())).orElseGet(() -> name(chosen.file()));
    }

    /** Chooses one of those that stand in the list. */
    public Chosen choose(Backup backup) {
        return new Chosen(backup.file(), Optional.of(backup), sameMinute.holds(backup));
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

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
