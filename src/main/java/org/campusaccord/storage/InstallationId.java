package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.domain.Problem;
import org.campusaccord.domain.ProblemException;

/**
 * Tells one computer's data folder from another's by chance digits in a file of its own. A store takes its own id along
 * when it is restored elsewhere; this one stays, so that two computers do not take away each other's backups.
 */
final class InstallationId {
    static final String FILE_NAME = "campus-accord-installation";

    private InstallationId() {}

    /** What is written in a data folder; empty when nothing is, or nothing that makes sense. */
    static Optional<String> read(Path dataFolder) {
        try {
            return Optional.of(UUID.fromString(
                            Files.readString(dataFolder.resolve(FILE_NAME)).strip())
                    .toString());
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The data folder's, which is given one the first time. */
    static String of(Path dataFolder) {
        var known = read(dataFolder);
        known.ifPresent(_ -> OwnerOnly.file(dataFolder.resolve(FILE_NAME)));
        return known.orElseGet(() -> write(dataFolder));
    }

    private static String write(Path dataFolder) {
        var id = UUID.randomUUID().toString();
        var part = dataFolder.resolve(FILE_NAME + ".part");
        try {
            Files.writeString(part, id + "\n");
            OwnerOnly.file(part);
            HeldFile.moveComplete(part, dataFolder.resolve(FILE_NAME));
            return id;
        } catch (IOException failure) {
            throw new ProblemException(Problem.of("backup.folder-unusable", dataFolder.toString()), failure);
        }
    }
}
