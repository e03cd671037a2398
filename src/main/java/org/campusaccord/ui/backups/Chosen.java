package org.campusaccord.ui.backups;

import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;

/**
 * A backup that somebody has chosen to restore.
 *
 * @param known what the list says of it; empty for a file from elsewhere
 * @param hasLikes whether the list has others of the same minute
 */
public record Chosen(Path file, Optional<Backup> known, boolean hasLikes) {
    /** One of the list. */
    public static Chosen of(Backup backup) {
        return new Chosen(backup.file(), Optional.of(backup), false);
    }

    /** A file from elsewhere, about which nothing is known. */
    public static Chosen elsewhere(Path file) {
        return new Chosen(file, Optional.empty(), false);
    }

    /** Whether a passphrase may be needed: of a file from elsewhere only its reader can tell. */
    public boolean mayBeLocked() {
        return known.map(Backup::locked).orElse(true);
    }

    /** Whether it is certain that a passphrase is needed. */
    public boolean isLocked() {
        return known.filter(Backup::locked).isPresent();
    }
}
