package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.storage.keys.KeyEntry;
import org.campusaccord.storage.keys.KeyFile;
import org.slf4j.LoggerFactory;

/**
 * The key file that goes into a backup.
 *
 * @param content empty when the copy stands in clear
 * @param fit whether the copy can be opened with it, on another computer as well
 */
record BackupKeys(Optional<byte[]> content, boolean fit) {
    /**
     * Those for a copy: beside its store, or remembered, or in another backup. Of lost ones what is there is kept.
     *
     * @param remembered what opened the store; it is written back when the file beside the store no longer has it
     */
    static BackupKeys of(Path copy, Path folder, Optional<KeyEntry> remembered) throws IOException {
        var found = StoreHeader.salt(copy);
        if (found.isEmpty()) {
            return new BackupKeys(Optional.empty(), true);
        }
        var salt = found.get();
        var disk = new KeysOnDisk(folder);
        var beside = disk.read();
        if (beside.flatMap(keys -> keys.entry(salt)).isPresent()) {
            return fit(beside.get());
        }
        var known = remembered.filter(entry -> entry.salt().equals(salt)).map(KeyFile::only);
        known.ifPresent(
                keys -> writeBack(disk, beside.map(others -> others.merge(keys)).orElse(keys)));
        return known.or(() -> SpareKeys.find(folder, salt).map(KeyFile::only))
                .map(BackupKeys::fit)
                .orElse(new BackupKeys(Optional.of(asItIs(folder.resolve(KeyFile.NAME))), false));
    }

    private static BackupKeys fit(KeyFile keys) {
        return new BackupKeys(Optional.of(keys.bytes()), true);
    }

    private static void writeBack(KeysOnDisk disk, KeyFile keys) {
        try {
            disk.write(keys);
        } catch (IOException failure) {
            LoggerFactory.getLogger(BackupKeys.class)
                    .warn(
                            "The lost key file could not be written back: {}",
                            failure.getClass().getName());
        }
    }

    private static byte[] asItIs(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= KeyFile.LONGEST
                ? Files.readAllBytes(file)
                : new byte[0];
    }
}
