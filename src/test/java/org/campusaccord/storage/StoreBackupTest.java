package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.application.backup.BackupPlan;
import org.campusaccord.application.backup.BackupReason;
import org.campusaccord.storage.backup.BackupReader;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class StoreBackupTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @TempDir
    Path folder;

    private BackedUp store;

    @BeforeEach
    void open() {
        store = BackedUp.in(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void firstStartOfADayMakesABackup() throws IOException {
        assertThat(store.start(MONDAY)).hasValueSatisfying(made -> {
            assertThat(made.backup().state()).isEqualTo(Backup.State.VERIFIED);
            assertThat(made.backup().reason()).isEqualTo(BackupReason.DAILY);
            assertThat(made.secondFolder()).isEmpty();
        });
        assertThat(store.names()).containsExactly("campus-accord 2026-11-16 0800 daily.zip");
    }

    @Test
    void laterStartOfTheDayMakesNone() throws IOException {
        store.start(MONDAY);
        store.at(MONDAY.atTime(23, 59));
        assertThat(store.backups().backUpIfDue()).isEmpty();
        assertThat(store.names()).hasSize(1);
    }

    @Test
    void oneThatIsDamagedIsMadeAnewTheSameDay() throws IOException {
        var made = store.start(MONDAY).orElseThrow().backup().file();
        Files.write(made, Arrays.copyOf(Files.readAllBytes(made), 3000));
        assertThat(store.backups().backUpIfDue()).isPresent();
        assertThat(store.names())
                .containsExactly(
                        "campus-accord 2026-11-16 0800 daily 2.zip", "campus-accord 2026-11-16 0800 daily.zip");
    }

    @Test
    void backupHoldsTheStoreAsItIs() throws Exception {
        store.addCampus("Cedar Middle");
        var made = store.backups().backUp().backup();
        var copy = folder.resolve("copy" + StoreFile.SUFFIX);
        Files.write(copy, BackedUp.storeWithin(made.file()));
        try (var connection = StoreFile.clear(copy).readOnly();
                var rows = connection.createStatement().executeQuery("SELECT name FROM campus ORDER BY name")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Cedar Middle");
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void manifestCountsRowsAndNamesNobody() throws IOException {
        var made = store.backups().backUp().backup();
        try (var reader = BackupReader.open(made.file())) {
            var manifest = reader.manifest();
            assertThat(manifest.rows()).containsEntry("CAMPUS", 1L).containsEntry("ANSWER", 0L);
            assertThat(manifest.store()).isPresent();
            assertThat(manifest.schema()).isEqualTo(SchemaVersion.CURRENT);
            assertThat(manifest.verified()).isTrue();
            assertThat(manifest.toString()).doesNotContain("Live Oak");
        }
    }

    @Test
    void storeGoesOnAfterwards() {
        store.backups().backUp();
        store.addCampus("Cedar Middle");
        store.close();
        assertThat(BackedUp.campuses(folder.resolve("data"))).hasSize(2);
    }

    @Test
    void anotherCopyOfTheProgramStillCannotOpenTheStoreAfterwards() throws Exception {
        store.backups().backUp();
        var program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(
                        program,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreHolder.class.getName(),
                        folder.resolve("data").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("store.locked");
    }

    @Test
    void copyThatHoldsSomethingElseIsThrownAway() throws IOException {
        var file = store.store().file();
        Files.createDirectories(backups());
        var maker = new BackupMaker(file.path(), file::at, Clock.systemUTC());
        var wrong = new BackupMaker.Trust.Rows(Map.of("CAMPUS", 2L));
        assertProblem(
                "backup.not-verified",
                () -> maker.make(
                        backups().resolve("x.zip"),
                        BackupReason.DAILY,
                        new LiveCopy(store.store().connection()),
                        wrong));
        assertThat(backups()).isEmptyDirectory();
    }

    @Test
    void copyThatIsDamagedOnTheWayIsThrownAway() throws Exception {
        var file = store.store().file();
        var rows = StoreLook.byCounting(store.store().connection()).rows();
        Files.createDirectories(backups());
        var live = new LiveCopy(store.store().connection());
        BackupMaker.Source damaging = (copy, workshop) -> {
            live.copyTo(copy, workshop);
            Files.write(copy, Arrays.copyOf(Files.readAllBytes(copy), 9000));
        };
        assertProblem(
                "backup.not-verified",
                () -> new BackupMaker(file.path(), file::at, Clock.systemUTC())
                        .make(
                                backups().resolve("x.zip"),
                                BackupReason.DAILY,
                                damaging,
                                new BackupMaker.Trust.Rows(rows)));
        assertThat(backups()).isEmptyDirectory();
    }

    @Test
    void leftoversOfAKillAreRemovedByTheNextBackup() throws IOException {
        Files.createDirectories(backups());
        Files.writeString(backups().resolve("campus-accord-at-work-x-0.mv.db"), "half a copy");
        Files.writeString(backups().resolve("campus-accord-at-work-x-1.part"), "half a zip");
        Files.writeString(backups().resolve(HeldFile.INCOMPLETE_NAME), "half a copy");
        Files.writeString(folder.resolve("data/campus-accord-at-work-y-0.mv.db"), "half a restore");
        store.start(MONDAY);
        assertThat(store.names()).containsExactly("campus-accord 2026-11-16 0800 daily.zip");
        assertThat(BackedUp.names(folder.resolve("data")))
                .containsExactly("backups", InstallationId.FILE_NAME, Store.FILE_NAME);
    }

    @Test
    void folderThatCannotBeMadeIsAProblem() throws IOException {
        Files.createFile(backups());
        assertProblem("backup.folder-unusable", () -> store.backups().backUp());
    }

    @Test
    void planIsKept() {
        var plan = new BackupPlan(3, 2, 1, Optional.of(folder.resolve("Meadow’s stick")));
        store.backups().keep(plan);
        assertThat(store.backups().plan()).isEqualTo(plan);
    }

    @Test
    void planTakesAwayWhatItDoesNotKeep() throws IOException {
        store.backups().keep(new BackupPlan(2, 0, 0, Optional.empty()));
        for (int day = 0; day < 4; day++) {
            store.start(MONDAY.plusDays(day));
        }
        assertThat(store.names())
                .containsExactly("campus-accord 2026-11-18 0800 daily.zip", "campus-accord 2026-11-19 0800 daily.zip");
    }

    private Path backups() {
        return StoreBackups.folder(folder.resolve("data"));
    }
}
