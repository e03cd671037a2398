package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusaccord.Composition;
import org.campusaccord.application.Stores;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.ClosedStore;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.testing.OneCampus;
import org.campusaccord.text.Messages;

/** How these tests open a store, and what they see of a folder. */
final class Places {
    private static final Clock CLOCK = Clock.systemUTC();

    private Places() {}

    /** New ones each time, as at the start of the program: they remember each backup they have read, with its whole disk. */
    static Stores stores() {
        return new Composition(new Messages(Locale.US));
    }

    static Workspace open(Path folder) {
        return stores().open(folder, CLOCK);
    }

    static Workspace open(Path folder, Optional<Passphrase> typed) {
        return stores().open(folder, typed, CLOCK);
    }

    static ClosedStore closed(Path folder) {
        return stores().closed(folder, CLOCK);
    }

    /** The names of the campuses in a store in which everything is well. */
    static List<String> campuses(Path folder) {
        try (var workspace = open(folder)) {
            assertThat(workspace.check().run().findings()).isEmpty();
            return workspace.campuses().campuses(OneCampus.YEAR).stream()
                    .map(campus -> campus.campus().name())
                    .toList();
        }
    }

    /** What lies in a folder, by name. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toList());
        }
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
