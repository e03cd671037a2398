package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class SecondFolderTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @TempDir
    Path folder;

    private Path stick;
    private BackedUp store;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        store = BackedUp.in(folder.resolve("data"));
        store.alsoTo(stick);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void backupIsThereAsWell() throws IOException {
        var made = store.start(MONDAY).orElseThrow();
        assertThat(made.secondFolder()).isEmpty();
        assertThat(stick.resolve(made.backup().file().getFileName()))
                .hasSameBinaryContentAs(made.backup().file());
        assertThat(BackedUp.names(stick)).hasSize(1);
    }

    @Test
    void folderThatIsAwayIsTold() throws IOException {
        Files.delete(stick);
        var made = store.start(MONDAY).orElseThrow();
        assertThat(made.secondFolder())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("backup.second-folder-missing"));
        assertThat(made.backup().file()).exists();
        assertThat(stick).doesNotExist();
    }

    @Test
    void folderThatTakesNoFileIsTold() throws IOException {
        var inTheWay = stick.resolve("campus-accord-" + InstallationId.of(folder.resolve("data")) + ".part");
        Files.createDirectories(inTheWay.resolve("full"));
        var made = store.start(MONDAY).orElseThrow();
        assertThat(made.secondFolder())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("backup.second-folder-failed"));
        assertThat(made.backup().file()).exists();
    }

    @Test
    void isRotatedLikeTheFirst() throws IOException {
        store.backups().keep(new BackupPlan(2, 0, 0, Optional.of(stick)));
        for (int day = 0; day < 4; day++) {
            store.start(MONDAY.plusDays(day));
        }
        assertThat(BackedUp.names(stick)).isEqualTo(store.names()).hasSize(2);
    }

    @Test
    void backupsOfAnotherStoreStay() throws IOException {
        try (var other = BackedUp.in(folder.resolve("other"))) {
            other.alsoTo(stick);
            for (int day = 0; day < 4; day++) {
                other.start(MONDAY.plusDays(day));
            }
        }
        store.backups().keep(new BackupPlan(1, 0, 0, Optional.of(stick)));
        store.start(MONDAY.plusDays(5));
        assertThat(BackedUp.names(stick)).hasSize(5);
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Files.writeString(stick.resolve("holidays.zip"), "pictures");
        Files.writeString(stick.resolve("letter.txt"), "Dear …");
        store.backups().keep(new BackupPlan(1, 0, 0, Optional.of(stick)));
        store.start(MONDAY);
        store.start(MONDAY.plusDays(3));
        assertThat(BackedUp.names(stick)).contains("holidays.zip", "letter.txt").hasSize(3);
    }

    @Test
    void fileOfTheSameNameIsNotReplaced() throws IOException {
        var taken = stick.resolve("campus-accord 2026-11-16 0800 daily.zip");
        Files.writeString(taken, "another district’s");
        store.start(MONDAY);
        assertThat(taken).hasContent("another district’s");
        assertThat(BackedUp.names(stick)).contains("campus-accord 2026-11-16 0800 daily 2.zip");
    }

    @Test
    void backupInBothFoldersIsListedOnce() throws IOException {
        var made = store.start(MONDAY).orElseThrow().backup();
        assertThat(store.backups().backups()).containsExactly(made);
    }

    @Test
    void backupThatIsOnlyThereIsListed() throws IOException {
        var made = store.start(MONDAY).orElseThrow().backup();
        Files.delete(made.file());
        assertThat(store.backups().backups())
                .singleElement()
                .satisfies(backup -> assertThat(backup.file().getParent()).isEqualTo(stick));
    }

    @Test
    void goodTwinOfADamagedOneIsListed() throws IOException {
        var made = store.start(MONDAY).orElseThrow().backup();
        Files.write(made.file(), Arrays.copyOf(Files.readAllBytes(made.file()), 2000));
        assertThat(store.backups().backups())
                .extracting(Backup::state)
                .containsExactlyInAnyOrder(Backup.State.DAMAGED, Backup.State.VERIFIED);
    }

    @Test
    void backupsInClearAreReplacedOnceTheStoreIsLocked() throws IOException {
        store.start(MONDAY);
        store.start(MONDAY.plusDays(1));
        store.close();
        QuickLock.lock(folder.resolve("data"), "correct horse");
        store = BackedUp.again(folder.resolve("data"), "correct horse");
        store.start(MONDAY.plusDays(2));
        assertThat(BackedUp.names(stick)).isEqualTo(store.names()).hasSize(3);
        assertThat(store.backups().backups()).hasSize(3).allMatch(Backup::locked);
    }

    @Test
    void backupInClearStaysUntilItsEncryptedTwinIsThere() throws IOException {
        var first = store.start(MONDAY).orElseThrow().backup().file();
        var clear = Files.readAllBytes(first);
        store.close();
        QuickLock.lock(folder.resolve("data"), "correct horse");
        store = BackedUp.again(folder.resolve("data"), "correct horse");
        var inTheWay = stick.resolve("campus-accord-" + InstallationId.of(folder.resolve("data")) + ".part");
        Files.createDirectories(inTheWay.resolve("full"));
        var there = stick.resolve(first.getFileName());
        assertThat(store.backups().copiesInClear()).containsExactly(there);
        assertThat(there).hasBinaryContent(clear);
    }

    @Test
    void namesABackupInClearThatHasNoTwinAndCannotBeEncrypted() throws IOException {
        var first = store.start(MONDAY).orElseThrow().backup().file();
        store.start(MONDAY.plusDays(1));
        assertThat(store.backups().copiesInClear()).isEmpty();
        store.close();
        Files.delete(first);
        QuickLock.lock(folder.resolve("data"), "correct horse");
        store = BackedUp.again(folder.resolve("data"), "correct horse");
        var left = stick.resolve(first.getFileName());
        assertThat(store.backups().copiesInClear()).containsExactly(left);

        // As the person is told to do who wants to keep it.
        store.close();
        Files.move(left, first);
        store = BackedUp.again(folder.resolve("data"), "correct horse");
        assertThat(store.backups().copiesInClear()).isEmpty();
        assertThat(store.backups().backups()).hasSize(2).allMatch(Backup::locked);
    }

    @Test
    void refusesTheFolderWhereBackupsLieAlready() {
        store.start(MONDAY);
        assertProblem("backup.second-folder-same", () -> store.alsoTo(StoreBackups.folder(folder.resolve("data"))));
    }

    @Test
    void twoComputersWithOneStoreTakeNothingAwayFromEachOther() throws IOException {
        var made = store.start(MONDAY).orElseThrow().backup().file();
        var elsewhere = folder.resolve("elsewhere");
        new Kept(Files.createDirectory(elsewhere)).restore(made, Kept.CLEAR);
        try (var other = BackedUp.again(elsewhere)) {
            other.backups().keep(new BackupPlan(1, 0, 0, Optional.of(stick)));
            for (int day = 1; day < 6; day++) {
                other.start(MONDAY.plusDays(day));
            }
        }
        assertThat(stick.resolve(made.getFileName())).exists();
        assertThat(BackedUp.names(stick)).hasSize(1 + 2);
    }
}
