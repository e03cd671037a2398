package org.campusaccord.application.backup;

/**
 * Where backups come from.
 *
 * @param store names the store, the same on every computer it is restored to
 * @param installation names the data folder it lies in; no restore takes it along
 */
public record BackupOrigin(String store, String installation) {}
