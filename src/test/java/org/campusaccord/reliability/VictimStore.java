package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campusaccord.Composition;
import org.campusaccord.application.Workspace;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.application.sample.SampleFolder;
import org.campusaccord.application.sample.SamplePlan;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.storage.Store;
import org.campusaccord.text.Messages;

/**
 * A store with an invented district in it, and another district's backup; both lie in a folder that is copied for each
 * kill.
 */
record VictimStore(Path root) {
    private static final Clock CLOCK = Clock.systemUTC();

    /** Lays one out, with one backup of its own. */
    static VictimStore begin(Path root, int campuses) throws Exception {
        var made = new VictimStore(root);
        build(made.data(), campuses);
        try (var workspace = made.open(Optional.empty())) {
            // That of the day is not told to the log, so it has every row that the store has.
            assertThat(workspace.backups().backUpIfDue()).isPresent();
        }
        var other = root.resolve("other");
        build(other, 1);
        try (var workspace = stores().open(other, Optional.empty(), CLOCK)) {
            Files.copy(workspace.backups().backUpIfDue().orElseThrow().backup().file(), made.othersBackup());
        }
        stores().remove(other);
        return made;
    }

    private static void build(Path folder, int campuses) {
        new SampleFolder(stores()).build(folder, new SamplePlan(campuses, 2, 1), CLOCK);
    }

    /** New ones each time, as in each program; several may be at work at once. */
    private static Composition stores() {
        return new Composition(new Messages(Locale.US));
    }

    VictimStore copyTo(Path target) throws Exception {
        try (var files = Files.walk(root)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(root.relativize(file).toString()));
            }
        }
        return new VictimStore(target);
    }

    Path data() {
        return root.resolve("data");
    }

    Path file() {
        return data().resolve(Store.FILE_NAME);
    }

    /** Where files are written to. */
    Path exports() {
        return root.resolve("exports");
    }

    Path othersBackup() {
        return root.resolve("other district.zip");
    }

    boolean isLocked() {
        return stores().isLocked(data());
    }

    boolean isOpenedBy(String passphrase) {
        try (var workspace = open(Optional.of(passphrase))) {
            return !workspace.campuses().people().isEmpty();
        } catch (ProblemException refused) {
            assertThat(refused.problem().key()).isEqualTo("lock.wrong");
            return false;
        }
    }

    Workspace open(Optional<String> passphrase) {
        return stores().open(data(), passphrase.map(Passphrase::of), CLOCK);
    }

    Optional<Path> restore(Path backup, Optional<String> passphrase) {
        return stores().closed(data(), CLOCK)
                .restore(backup, passphrase.map(Passphrase::of))
                .kept();
    }

    List<Backup> backups() {
        return stores().closed(data(), CLOCK).backups();
    }

    /** Reads everything, compares signed texts with their fingerprints, and counts the rows. */
    Map<String, Long> rows(Optional<String> passphrase) {
        try (var workspace = open(passphrase)) {
            var report = workspace.check().run();
            assertThat(report.findings()).isEmpty();
            return new TreeMap<>(report.rows());
        }
    }

    /** What is in a backup, once it is restored to where no store is. */
    Map<String, Long> rowsOf(Backup backup, Path folder, Optional<String> passphrase) {
        var restored = new VictimStore(folder);
        restored.restore(backup.file(), passphrase);
        return restored.rows(passphrase);
    }
}
