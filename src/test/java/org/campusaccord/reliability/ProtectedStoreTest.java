package org.campusaccord.reliability;

import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.campusaccord.reliability.disk.Disk;
import org.campusaccord.reliability.disk.Fault;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.BreaksStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a store that may not be written to, and of a first backup for which there is no room. */
@BreaksStores
class ProtectedStoreTest {
    private final Disk disk = new Disk();
    private final Path data = disk.root().resolve("data");
    private final Path file = data.resolve(Store.FILE_NAME);
    private final Path backup = disk.root().resolve("backup.zip");

    @BeforeEach
    void begin() {
        Places.open(data).close();
        Places.closed(data).backUp(backup, Optional.empty());
    }

    @AfterEach
    void close() {
        disk.close();
    }

    @Test
    void protectedFileIsNotBlamedOnItsFolder() {
        disk.protect(file);
        assertProblem("store.read-only", () -> Places.open(data));
        assertProblem("store.read-only", () -> Places.closed(data).restore(backup, Optional.empty()));
        assertProblem("store.read-only", () -> Places.closed(data).backUp(backup, Optional.empty()));
    }

    @Test
    void protectedFolderIsTheFoldersFault() {
        disk.protect(file);
        disk.protect(data);
        assertProblem("store.folder-unusable", () -> Places.open(data));
    }

    @Test
    void folderThatTakesNoCopyIsNotBlamedOnTheBackupThatWasNamed() throws Exception {
        Files.createFile(data.resolve("backups"));
        assertProblem("store.folder-unusable", () -> Places.closed(data).restore(backup, Optional.empty()));
    }

    @Test
    void firstBackupOnAFullDiskSpeaksOfTheBackup() {
        try (var workspace = Places.open(data)) {
            disk.suffer(Fault.from(Fault.Kind.NO_SPACE, 1));
            assertProblem("backup.no-space", () -> workspace.backups().backUpIfDue());
            assertProblem("backup.no-space", () -> workspace.backups().backUp());
            disk.suffer(org.campusaccord.reliability.disk.Trouble.NONE);
        }
    }
}
