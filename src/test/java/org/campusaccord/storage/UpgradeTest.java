package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.campusaccord.domain.ProblemException;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Beside
class UpgradeTest {
    @TempDir
    Path temporary;

    private OldStore old;
    private byte[] before;

    @BeforeEach
    void fillOldStore() throws IOException {
        old = OldStore.in(temporary.resolve("data"));
        before = old.bytes();
    }

    @Test
    void backsUpBeforeMigrating() throws IOException {
        old.openWith("good").close();
        assertThat(old.backedUp()).isEqualTo(before);
        assertThat(old.backups()).isDirectoryNotContaining(file -> !file.equals(old.backup()));
    }

    @Test
    void keepsEverythingAfterGoodMigration() throws Exception {
        try (var store = old.openWith("good")) {
            assertThat(OldStore.campuses(store)).containsExactly(OldStore.CAMPUS);
        }
        assertThat(OldStore.hasMotto(old.file())).isTrue();
    }

    @Test
    void leavesNothingButTheStoreAndItsBackupsAfterGoodMigration() throws IOException {
        old.openWith("good").close();
        try (var files = Files.list(old.folder())) {
            assertThat(files).containsExactlyInAnyOrder(old.file(), old.backups());
        }
    }

    @Test
    void migratesOnlyOnce() {
        old.openWith("good").close();
        old.openWith("good").close();
        assertThat(old.backups()).isDirectoryNotContaining(file -> !file.equals(old.backup()));
    }

    @Test
    void doesNotBackUpCurrentStore() {
        Store.open(old.folder()).close();
        assertThat(old.backups()).doesNotExist();
    }

    @Test
    void doesNotBackUpNewStore() {
        var fresh = new OldStore(temporary.resolve("new"));
        fresh.openWith("good").close();
        assertThat(fresh.backups()).doesNotExist();
    }

    @Test
    void storeIsAsBeforeByteForByteWhenMigrationFails() {
        assertProblem("store.migration-failed", () -> old.openWith("broken"));
        assertThat(old.file()).hasBinaryContent(before);
    }

    @Test
    void theVersionBeforeOpensTheStoreWhenMigrationFailed() {
        assertProblem("store.migration-failed", () -> old.openWith("broken"));
        try (var store = Store.open(old.folder())) {
            assertThat(OldStore.campuses(store)).containsExactly(OldStore.CAMPUS);
        }
    }

    @Test
    void tellsWhereTheCopyLiesWhenMigrationFails() throws IOException {
        var thrown = catchThrowableOfType(ProblemException.class, () -> old.openWith("broken"));
        assertThat(thrown.problem().values())
                .containsExactly(old.file().toString(), old.backup().toString());
        assertThat(old.backedUp()).isEqualTo(before);
    }

    @Test
    void keepsHalfMigratedFileAside() throws Exception {
        assertProblem("store.migration-failed", () -> old.openWith("broken"));
        assertThat(OldStore.hasMotto(old.folder().resolve("campus-accord-failed-version-1001.mv.db")))
                .isTrue();
        assertThat(old.unfinished()).doesNotExist();
    }

    @Test
    void refusesMigrationsThatDoNotReachTheWantedVersion() {
        var oneMissing = new Migrations(Migrations.OURS.locations(), OldStore.NEXT);
        assertProblem("store.migration-failed", () -> old.openWith(oneMissing));
        assertThat(old.file()).hasBinaryContent(before);
    }

    @Test
    void overwritesNoEarlierCopy() throws IOException {
        Files.createDirectory(old.backups());
        Files.writeString(old.backup(), "earlier");
        old.openWith("good").close();
        assertThat(old.backup()).hasContent("earlier");
        assertThat(BackedUp.storeWithin(
                        old.backup().resolveSibling("campus-accord 2026-08-18 0930 before-upgrade 2.zip")))
                .isEqualTo(before);
    }

    @Test
    void refusesToMigrateWhenBackupsIsAFile() throws IOException {
        Files.createFile(old.backups());
        assertProblem("store.backup-failed", () -> old.openWith("good"));
        assertThat(old.file()).hasBinaryContent(before);
    }

    @Test
    void refusesToMigrateWhenTheCopyCannotBeWritten() throws IOException {
        Files.createDirectories(old.backups().resolve(HeldFile.INCOMPLETE_NAME).resolve("in the way"));
        assertProblem("store.backup-failed", () -> old.openWith("good"));
        assertThat(old.file()).hasBinaryContent(before);
        assertThat(old.backup()).doesNotExist();
    }

    @Test
    void refusesToMigrateStoreThatIsInUse() throws IOException {
        try (var held = HeldFile.take(old.file())) {
            assertThat(held).isNotNull();
            assertProblem("store.locked", () -> HeldFile.take(old.file()));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayNotReadTheStoreMayNotReadItsCopies() throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(old.file(), ownerOnly);
        old.openWith("good").close();
        assertThat(Files.getPosixFilePermissions(old.backup())).isEqualTo(ownerOnly);
        assertThat(Files.getPosixFilePermissions(old.file())).isEqualTo(ownerOnly);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void migratesTheFileThatALinkStandsFor() throws Exception {
        var elsewhere = Files.createDirectory(temporary.resolve("elsewhere")).resolve(Store.FILE_NAME);
        Files.move(old.file(), elsewhere);
        Files.createSymbolicLink(old.file(), elsewhere);
        old.openWith("good").close();
        assertThat(old.file()).isSymbolicLink();
        assertThat(OldStore.hasMotto(elsewhere)).isTrue();
    }
}
