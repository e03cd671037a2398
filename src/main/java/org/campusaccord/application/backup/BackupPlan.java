package org.campusaccord.application.backup;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which backups are kept, and where.
 *
 * @param days of this many days the newest backup each, 1 to 60
 * @param weeks of this many weeks the newest backup each, 0 to 52
 * @param months of this many months the newest backup each, 0 to 120
 * @param secondFolder where each backup is also put: a network drive, a stick
 */
public record BackupPlan(int days, int weeks, int months, Optional<Path> secondFolder) {
    /** Before anybody has set anything. */
    public static final BackupPlan USUAL = new BackupPlan(7, 4, 12, Optional.empty());

    public BackupPlan {
        days = Math.clamp(days, 1, 60);
        weeks = Math.clamp(weeks, 0, 52);
        months = Math.clamp(months, 0, 120);
    }
}
