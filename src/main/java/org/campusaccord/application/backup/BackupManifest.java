package org.campusaccord.application.backup;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a backup says of itself: numbers and hashes, no name or word of anybody.
 *
 * @param store which store it is a copy of; empty when the store could not be asked
 * @param installation which data folder that store lay in; empty when it was made by an earlier version
 * @param schema the version of the store's tables; 0 when the store could not be asked
 * @param rows of each table, by its name; empty when the store could not be asked
 * @param size of the store within, in bytes
 * @param sha256 of the store within, encrypted where it is
 * @param verified whether the copy was opened, each row of it read, and nothing found that is not as it was written
 */
public record BackupManifest(
        Instant madeAt,
        BackupReason reason,
        Optional<String> store,
        Optional<String> installation,
        int schema,
        Map<String, Long> rows,
        long size,
        String sha256,
        boolean locked,
        boolean verified) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public BackupManifest {
        rows = Map.copyOf(rows);
        if (size < 0 || schema < 0 || !HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not what a manifest holds");
        }
    }

    /** The rows by name of table, in the order of the alphabet. */
    public Map<String, Long> sortedRows() {
        return new TreeMap<>(rows);
    }
}
