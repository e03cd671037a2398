package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class RestoreTest {
    private static final char CLEAR = Kept.CLEAR;

    @TempDir
    Path folder;

    private Kept old;
    private Path backup;

    @BeforeEach
    void makeBackup() throws IOException {
        old = Kept.with(folder.resolve("old"), "Live Oak Elementary", CLEAR);
        backup = old.backUp(folder.resolve("backup.zip"), CLEAR);
    }

    @Test
    void restoresWhereThereIsNoStore() throws IOException {
        var fresh = new Kept(folder.resolve("new/computer"));
        assertThat(fresh.restore(backup, CLEAR)).isEmpty();
        assertThat(fresh.file()).hasSameBinaryContentAs(old.file());
        assertThat(fresh.names()).containsExactly(Store.FILE_NAME);
    }

    @Test
    void keepsTheStoreThatIsThere() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", CLEAR);
        var before = Files.readAllBytes(present.file());
        var kept = present.restore(backup, CLEAR).orElseThrow();
        assertThat(present.campuses(CLEAR)).containsExactly("Live Oak Elementary");
        assertThat(BackedUp.storeWithin(kept)).isEqualTo(before);
        assertThat(present.closed().backups()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(BackupReason.BEFORE_RESTORE);
            assertThat(one.state()).isEqualTo(Backup.State.VERIFIED);
            assertThat(one.file()).isEqualTo(kept);
        });
        assertThat(present.names()).containsExactly("backups", Store.FILE_NAME);
    }

    @Test
    void whatWasKeptCanBeRestoredInItsTurn() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", CLEAR);
        var kept = present.restore(backup, CLEAR).orElseThrow();
        present.restore(kept, CLEAR);
        assertThat(present.campuses(CLEAR)).containsExactly("Cedar Middle");
        assertThat(present.closed().backups()).hasSize(2);
    }

    @Test
    void keepsADamagedStoreAsItIs() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", CLEAR);
        var damaged = Arrays.copyOf(Files.readAllBytes(present.file()), 9000);
        Files.write(present.file(), damaged);
        var kept = present.restore(backup, CLEAR).orElseThrow();
        assertThat(present.campuses(CLEAR)).containsExactly("Live Oak Elementary");
        assertThat(BackedUp.storeWithin(kept)).isEqualTo(damaged);
        assertThat(present.closed().backups()).extracting(Backup::state).containsExactly(Backup.State.UNVERIFIED);
    }

    @Test
    void refusesADamagedStoreThatWasKept() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", CLEAR);
        Files.write(present.file(), Arrays.copyOf(Files.readAllBytes(present.file()), 9000));
        var kept = present.restore(backup, CLEAR).orElseThrow();
        assertProblem("backup.damaged", () -> present.restore(kept, CLEAR));
        assertThat(present.campuses(CLEAR)).containsExactly("Live Oak Elementary");
    }

    @Test
    void ofAnEmptyFileThereIsNothingToKeep() throws IOException {
        var present = new Kept(Files.createDirectories(folder.resolve("present")));
        Files.createFile(present.file());
        assertThat(present.restore(backup, CLEAR)).isEmpty();
        assertThat(present.campuses(CLEAR)).containsExactly("Live Oak Elementary");
    }

    @Test
    void refusesWhileTheStoreIsOpen() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", CLEAR);
        try (var open = Store.open(present.folder())) {
            assertProblem("store.locked", () -> present.restore(backup, CLEAR));
            assertThat(OldStore.campuses(open)).containsExactly("Cedar Middle");
        }
    }

    @Test
    void damagedBackupChangesNothing() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", CLEAR);
        var before = Files.readAllBytes(present.file());
        var bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        assertProblem("backup.damaged", () -> present.restore(backup, CLEAR));
        assertThat(present.file()).hasBinaryContent(before);
        assertThat(present.names()).containsExactly(Store.FILE_NAME);
    }

    @Test
    void missingBackupChangesNothing() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", CLEAR);
        assertProblem("backup.unreadable", () -> present.restore(folder.resolve("none.zip"), CLEAR));
        assertThat(present.names()).containsExactly(Store.FILE_NAME);
    }

    @Test
    void refusesABackupOfALaterVersion() throws Exception {
        execute("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
            + " \"script\", \"installed_by\", \"execution_time\", \"success\") VALUES (99, '999', 'from the future',"
            + " 'SQL', 'V999__x.sql', 'sa', 1, TRUE)");
        var newer = old.backUp(folder.resolve("newer.zip"), CLEAR);
        var fresh = new Kept(folder.resolve("fresh"));
        assertProblem("backup.newer", () -> fresh.restore(newer, CLEAR));
        assertThat(fresh.file()).doesNotExist();
    }

    private void execute(String statement) throws Exception {
        var name = old.folder().resolve("campus-accord").toAbsolutePath();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + name, "sa", "");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void backupOfAnOlderVersionIsUpgradedByTheNextOpening() throws Exception {
        var fresh = new Kept(folder.resolve("fresh"));
        fresh.restore(backup, CLEAR);
        try (var store = new OldStore(fresh.folder()).openWith("good")) {
            assertThat(OldStore.campuses(store)).containsExactly("Live Oak Elementary");
        }
        assertThat(OldStore.hasMotto(fresh.file())).isTrue();
    }

    @Test
    void backupIsMadeOnlyOfAStoreThatIsThere() {
        var none = new Kept(folder.resolve("none"));
        assertProblem("store.missing", () -> none.backUp(folder.resolve("x.zip"), CLEAR));
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    @Test
    void backupOfADamagedStoreIsRefused() throws IOException {
        Files.write(old.file(), Arrays.copyOf(Files.readAllBytes(old.file()), 9000));
        assertProblem("store.damaged", () -> old.backUp(folder.resolve("x.zip"), CLEAR));
        assertThat(BackedUp.names(folder)).containsExactly("backup.zip", "old");
    }

    @Test
    void backupTakesTheNameOfABackupOnly() throws IOException {
        Files.writeString(folder.resolve("letter.zip"), "Dear …");
        assertProblem("backup.not-ours", () -> old.backUp(folder.resolve("letter.zip"), CLEAR));
        assertThat(folder.resolve("letter.zip")).hasContent("Dear …");
        Kept.with(folder.resolve("other"), "Cedar Middle", CLEAR).backUp(backup, CLEAR);
        var fresh = new Kept(folder.resolve("fresh"));
        fresh.restore(backup, CLEAR);
        assertThat(fresh.campuses(CLEAR)).containsExactly("Cedar Middle");
    }

    @Test
    void lockedBackupOpensWithItsPassphrase() throws IOException {
        var locked = Kept.with(folder.resolve("locked"), "Cedar Middle", 'a');
        var zip = locked.backUp(folder.resolve("locked.zip"), 'a');
        var fresh = new Kept(folder.resolve("fresh"));
        assertProblem("lock.needed", () -> fresh.restore(zip, CLEAR));
        assertProblem("lock.needed", () -> fresh.restore(zip, 'b'));
        assertThat(fresh.folder()).doesNotExist();
        fresh.restore(zip, 'a');
        assertThat(fresh.campuses('a')).containsExactly("Cedar Middle");
        assertThat(fresh.keyFile()).hasBinaryContent(PlainKeys.file('a'));
    }

    @Test
    void lockedBackupHoldsNothingInClear() throws IOException {
        var locked = Kept.with(folder.resolve("locked"), "Cedar Middle", 'a');
        var zip = locked.backUp(folder.resolve("locked.zip"), 'a');
        assertThat(Files.readAllBytes(zip)).asString().doesNotContain("Cedar");
        assertThat(BackedUp.storeWithin(zip)).asString().doesNotContain("Cedar");
    }

    @Test
    void lockedStoreIsKeptWithItsKeysWhenAClearOneTakesItsPlace() throws IOException {
        var present = Kept.with(folder.resolve("present"), "Cedar Middle", 'a');
        var kept = present.restore(backup, CLEAR).orElseThrow();
        assertThat(present.campuses(CLEAR)).containsExactly("Live Oak Elementary");
        assertThat(present.keyFile()).doesNotExist();
        present.restore(kept, 'a');
        assertThat(present.campuses('a')).containsExactly("Cedar Middle");
    }
}
