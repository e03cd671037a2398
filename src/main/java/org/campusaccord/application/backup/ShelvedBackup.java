package org.campusaccord.application.backup;

import java.util.Optional;

/**
 * A backup in a folder, and whose it is.
 *
 * @param store which store it is a copy of; empty when nobody can tell
 * @param installation which data folder that store lay in; empty when nobody can tell
 */
public record ShelvedBackup(Backup backup, Optional<String> store, Optional<String> installation) {
    boolean isOf(BackupOrigin origin) {
        return store.equals(Optional.of(origin.store())) && installation.equals(Optional.of(origin.installation()));
    }

    /** Backups of earlier versions do not say where they were made. */
    boolean mayBeOf(BackupOrigin origin) {
        return isOf(origin) || (isOf(origin.store()) && installation.isEmpty());
    }

    boolean isOf(String id) {
        return store.equals(Optional.of(id));
    }
}
