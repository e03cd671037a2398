package org.campusaccord.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.PendingCopy;
import org.campusaccord.application.export.SafeFile;
import org.campusaccord.domain.Problem;
import org.campusaccord.storage.backup.Sha256Stream;

/** A backup under a passing name, on its way to a file that somebody has named. */
record CarriedBackup(Backup made) implements PendingCopy {
    @Override
    public Backup put(Path file) {
        try {
            var target = BackupTarget.withEnding(file);
            if (!made.isGood()) {
                BackupTarget.requireNoGoodOne(target);
            }
            return made.at(SafeFile.write(target, new Verified(made.file())));
        } finally {
            discard();
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(made.file());
        } catch (IOException stays) {
            // The next backup takes it away, as after a kill.
        }
    }

    /** The bytes of a file, which are compared with what has reached the disk. */
    private static final class Verified implements SafeFile.Content {
        private final Path from;
        private String sha256 = "";

        private Verified(Path from) {
            this.from = from;
        }

        /** Whoever may not read the store may not read a copy of it. */
        @Override
        public void begun(Path empty) {
            OwnerOnly.file(empty);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            try (var in = Files.newInputStream(from)) {
                var hashed = new Sha256Stream(out);
                in.transferTo(hashed);
                sha256 = hashed.sha256();
            }
        }

        @Override
        public void written(Path whole) throws IOException {
            if (!Sha256Stream.of(whole).sha256().equals(sha256)) {
                throw Problem.of("backup.not-verified").asException();
            }
        }
    }
}
