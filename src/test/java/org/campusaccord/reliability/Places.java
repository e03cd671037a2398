package org.campusaccord.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;

/** How these tests open a store, and what they see of a folder. */
final class Places {
    private Places() {}

    static Workspace open(Path folder) {
        return Composition.open(folder, Clock.systemUTC(), Locale.US);
    }

    /** What lies in a folder, by name. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
