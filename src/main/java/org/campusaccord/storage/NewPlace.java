package org.campusaccord.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.campusaccord.application.OwnerOnly;
import org.campusaccord.storage.keys.Tries;

/** The folder that a store is restored into where there is none: a restore that is refused leaves it as it was. */
final class NewPlace {
    private final Path folder;
    private final List<Path> missing = new ArrayList<>();
    private final boolean keepsTries;

    /** As the folder is now; it need not be there. */
    NewPlace(Path folder) {
        this.folder = folder;
        for (var above = folder.toAbsolutePath().normalize();
                above != null && Files.notExists(above);
                above = above.getParent()) {
            missing.add(above);
        }
        // Where a store is lost, its backups are still to be guarded against guessing.
        this.keepsTries = Files.exists(folder.resolve(Tries.NAME)) || new LostStore(folder).isLost();
    }

    void make() throws IOException {
        OwnerOnly.makeFolder(folder);
    }

    /** Takes away what was made, unless something else lies in it by now. */
    void leave() {
        try {
            if (!keepsTries) {
                Files.deleteIfExists(folder.resolve(Tries.NAME));
            }
            for (var made : missing) {
                Files.deleteIfExists(made);
            }
        } catch (IOException stays) {
            // Somebody uses it. It holds no store, and nothing of the backup.
        }
    }
}
