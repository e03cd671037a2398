package org.campusaccord.application.backup;

import java.util.Optional;

/**
 * A backup in a folder, and whose it is.
 *
 * @param store which store it is a copy of; empty when nobody can tell
 */
public record ShelvedBackup(Backup backup, Optional<String> store) {}
