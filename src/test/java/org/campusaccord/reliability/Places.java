package org.campusaccord.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campusaccord.Composition;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.text.Messages;

/** How these tests open a store, and what they see of a folder. */
final class Places {
    static final Stores STORES = new Composition(new Messages(Locale.US));

    private static final Clock CLOCK = Clock.systemUTC();

    private Places() {}

    static Workspace open(Path folder) {
        return STORES.open(folder, CLOCK);
    }

    static Workspace open(Path folder, Optional<Passphrase> typed) {
        return STORES.open(folder, typed, CLOCK);
    }

    static ClosedStore closed(Path folder) {
        return STORES.closed(folder, CLOCK);
    }

    /** What lies in a folder, by name. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
