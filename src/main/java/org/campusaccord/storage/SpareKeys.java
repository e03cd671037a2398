package org.campusaccord.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupNames;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.storage.keys.KeyEntry;
import org.campusaccord.storage.keys.KeyFile;
import org.campusaccord.storage.keys.StoreSalt;

/** The keys that each locked backup holds as well: they open the store when its own key file is lost or damaged. */
final class SpareKeys {
    private SpareKeys() {}

    /** The entry for a store's file in one of the backups of its data folder. */
    static Optional<KeyEntry> find(Path dataFolder, StoreSalt salt) {
        try (var files = Files.list(StoreBackups.folder(dataFolder))) {
            return files.filter(BackupNames::isZip)
                    .filter(Files::isRegularFile)
                    .flatMap(backup -> within(backup).stream())
                    .flatMap(keys -> keys.entry(salt).stream())
                    .findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<KeyFile> within(Path backup) {
        try (var reader = BackupReader.open(backup)) {
            return reader.keys().flatMap(KeyFile::read);
        } catch (IOException | ProblemException isNone) {
            return Optional.empty();
        }
    }
}
