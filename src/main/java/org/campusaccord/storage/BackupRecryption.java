package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.application.backup.BackupManifest;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.storage.backup.BackupWriter;
import org.campusaccord.storage.backup.Sha256Stream;
import org.campusaccord.storage.keys.KeyFile;

/**
 * Writes backups anew so that what opens the store opens them as well, and nothing else does.
 *
 * @param keys what opens them afterwards; empty when they shall stand in clear
 */
record BackupRecryption(Recryption recryption, Optional<KeyFile> keys) {
    /** One file, which is replaced in one step. One that is damaged, or no backup, or under another key is left alone. */
    void recrypt(Path backup, Path store) throws IOException {
        try (var workshop = new Workshop(backup.resolveSibling(""), store)) {
            var written = workshop.file(".part");
            if (isWritten(backup, written, workshop)) {
                try (var reader = BackupReader.open(written)) {
                    reader.check();
                }
                HeldFile.move(written, backup);
            }
        }
    }

    private boolean isWritten(Path backup, Path target, Workshop workshop) throws IOException {
        try (var reader = BackupReader.open(backup)) {
            var manifest = reader.manifest();
            if (!mayConcern(manifest)) {
                return false;
            }
            var unpacked = workshop.file(StoreFile.SUFFIX);
            try (var out = Files.newOutputStream(unpacked)) {
                reader.unpack(out);
            }
            var wanted = recryption.forFile(StoreHeader.salt(unpacked));
            if (wanted.isEmpty()) {
                return false;
            }
            var copy = workshop.name(StoreFile.SUFFIX);
            try (var held = HeldFile.take(unpacked)) {
                held.copyTo(copy, wanted.get());
            }
            BackupWriter.write(target, about(copy, manifest), keys.map(KeyFile::bytes), copy);
            return true;
        } catch (ProblemException isNone) {
            return false;
        }
    }

    private boolean mayConcern(BackupManifest manifest) {
        return manifest.locked()
                ? recryption.from().isPresent()
                : recryption.to().isPresent();
    }

    /** The content is the same, and was read when the backup was made. */
    private BackupManifest about(Path copy, BackupManifest before) throws IOException {
        var hashed = Sha256Stream.of(copy);
        return new BackupManifest(
                before.madeAt(),
                before.reason(),
                before.store(),
                before.installation(),
                before.schema(),
                before.rows(),
                hashed.count(),
                hashed.sha256(),
                recryption.to().isPresent(),
                before.verified());
    }
}
