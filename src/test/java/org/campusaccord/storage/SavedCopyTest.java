package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.application.lock.Passphrase;
import org.campusaccord.storage.backup.BackupShelf;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the open store that somebody takes along. */
@Beside
class SavedCopyTest {
    @TempDir
    Path folder;

    private Path stick;
    private BackedUp store;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        store = BackedUp.in(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Backup save(Path file) {
        return store.backups().makeCopy().put(file);
    }

    private void restore(Path file, Path data, Optional<Passphrase> typed) {
        new ClosedStoreFile(data, new BackupShelf(), Clock.systemUTC()).restore(file, typed, Optional.empty());
    }

    @Test
    void restoresElsewhereWithEveryRow() throws Exception {
        store.addCampus("Cedar Middle");
        var rows = StoreLook.byCounting(store.store().connection()).rows();
        var saved = save(stick.resolve("mine.accord"));
        var data = folder.resolve("new computer");
        restore(saved.file(), data, Optional.empty());

        assertThat(saved.state()).isEqualTo(Backup.State.VERIFIED);
        assertThat(saved.reason()).isEqualTo(BackupReason.BY_HAND);
        assertThat(saved.locked()).isFalse();
        assertThat(StoreLook.byReading(StoreFile.clear(data.resolve(Store.FILE_NAME)))
                        .rows())
                .isEqualTo(rows);
        assertThat(BackedUp.campuses(data)).containsExactlyInAnyOrder(BackedUp.CAMPUS, "Cedar Middle");
    }

    @Test
    void isTheOnlyFileThatIsLeft() throws IOException {
        save(stick.resolve("mine.zip"));

        assertThat(BackedUp.names(stick)).containsExactly("mine.zip");
        assertThat(store.names()).isEmpty();
        assertThat(store.backups().backups()).isEmpty();
    }

    @Test
    void isLockedAsTheStoreIs() throws Exception {
        var locked = LockedFolder.lockedIn(folder.resolve("locked"));
        var file = stick.resolve("locked.accord");
        try (var open = BackedUp.again(locked.folder(), LockedFolder.OLD)) {
            open.addCampus("Cedar Middle");
            assertThat(open.backups().makeCopy().put(file).locked()).isTrue();
        }
        var data = folder.resolve("new computer");

        assertThat(BackedUp.storeWithin(file)).asString().doesNotContain("Cedar Middle");
        assertProblem("lock.needed", () -> restore(file, data, Optional.empty()));
        restore(file, data, Optional.of(Passphrase.of(LockedFolder.OLD)));
        assertThat(new LockedFolder(data).campuses(LockedFolder.OLD)).contains("Cedar Middle");
    }

    @Test
    void takesThePlaceOfAnOlderCopy() throws IOException {
        var file = stick.resolve("mine.accord");
        save(file);
        store.addCampus("Cedar Middle");
        save(file);
        restore(file, folder.resolve("new computer"), Optional.empty());

        assertThat(BackedUp.campuses(folder.resolve("new computer"))).contains("Cedar Middle");
        assertThat(BackedUp.names(stick)).containsExactly("mine.accord");
    }

    @Test
    void leavesAFileAloneThatIsNoBackup() throws IOException {
        var letter = Files.writeString(stick.resolve("letter.zip"), "Dear …");
        assertProblem("backup.not-ours", () -> save(letter));

        assertThat(letter).hasContent("Dear …");
        assertThat(BackedUp.names(stick)).containsExactly("letter.zip");
        assertThat(store.names()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenTheFolderIsGone() throws IOException {
        Files.delete(stick);
        assertProblem("export.folder-missing", () -> save(stick.resolve("mine.accord")));

        assertThat(stick).doesNotExist();
        assertThat(store.names()).isEmpty();
    }

    @Test
    void getsTheEndingThatOpensItWhenNoneWasTyped() {
        assertThat(save(stick.resolve("mine")).file()).isEqualTo(stick.resolve("mine.accord"));
    }

    @Test
    void neverReplacesABackupThatNobodyNamed() throws IOException {
        var before = Files.readAllBytes(save(stick.resolve("mine.accord")).file());
        store.addCampus("Cedar Middle");
        assertProblem("export.wrong-ending", () -> save(stick.resolve("mine")));

        assertThat(stick.resolve("mine.accord")).hasBinaryContent(before);
    }

    @Test
    void isClosedToOtherAccountsWhereTheDriveKnowsThem() throws IOException {
        var saved = save(stick.resolve("mine.accord"));
        assumeTrue(Files.getFileStore(stick).supportsFileAttributeView("posix"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAKillLeftOnTheWayIsRemovedByTheNextBackup() throws IOException {
        store.backups().makeCopy();
        assertThat(store.names()).hasSize(1);
        store.backups().backUp();

        assertThat(store.names()).singleElement().asString().endsWith("by-hand.zip");
    }
}
