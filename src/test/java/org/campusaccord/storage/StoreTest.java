package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.campusaccord.domain.calendar.SchoolYear;
import org.campusaccord.domain.campus.CampusId;
import org.campusaccord.domain.campus.Level;
import org.campusaccord.domain.campus.Role;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class StoreTest {
    @TempDir
    Path folder;

    @Test
    void currentVersionIsTheNewestMigration() throws IOException {
        var migrations = Path.of("src/main/resources/org/campusaccord/storage/migrations");
        try (var files = Files.list(migrations)) {
            var newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max();
            assertThat(newest).hasValue(SchemaVersion.CURRENT);
        }
    }

    @Test
    void beginsStoreInFolderThatIsNotThereYet() {
        var deep = folder.resolve("with blanks/ñ/data");
        Store.open(deep).close();
        assertThat(deep.resolve(Store.FILE_NAME)).isNotEmptyFile();
    }

    @Test
    void emptyFileIsNotTakenForAStore() throws IOException {
        Files.createFile(file());
        assertProblem("store.damaged", () -> Store.open(folder));
        assertThat(file()).isEmptyFile();
    }

    @Test
    void garbageFileIsRefusedAndUnchanged() throws IOException {
        Files.writeString(file(), "This was never a store.\n".repeat(1000));
        assertRefusedUnchanged("store.damaged");
    }

    @Test
    void truncatedStoreIsRefusedAndUnchanged() throws IOException {
        Store.open(folder).close();
        var bytes = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(bytes, 5000));
        assertRefusedUnchanged("store.damaged");
    }

    @Test
    void foreignDatabaseIsRefusedAndUnchanged() throws Exception {
        execute("CREATE TABLE recipe (name VARCHAR(20))");
        assertRefusedUnchanged("store.foreign");
    }

    @Test
    void newerStoreIsRefusedAndUnchanged() throws Exception {
        Store.open(folder).close();
        execute("INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
            + " \"script\", \"installed_by\", \"execution_time\", \"success\") VALUES (99, '999', 'from the future',"
            + " 'SQL', 'V999__x.sql', 'sa', 1, TRUE)");
        assertRefusedUnchanged("store.newer");
    }

    @Test
    void storeInUseByAnotherProgramIsRefused() throws Exception {
        Store.open(folder).close();
        var other = otherProgramHolding(folder);
        try {
            assertProblem("store.locked", () -> Store.open(folder));
        } finally {
            other.destroy();
            other.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void storeOpenedTwiceByThisProgramIsOneStore() {
        try (var first = Store.open(folder);
                var second = Store.open(folder)) {
            new CampusTables(first).addCampus("Live Oak Elementary", "101", Level.ELEMENTARY);
            assertThat(new CampusTables(second).campuses()).hasSize(1);
        }
    }

    @Test
    void opensStoreThatWasNeverClosed() throws IOException {
        var copy = Files.createDirectory(folder.resolve("copy"));
        try (var store = Store.open(folder)) {
            new CampusTables(store).addCampus("Live Oak Elementary", "101", Level.ELEMENTARY);
            Files.copy(file(), copy.resolve(Store.FILE_NAME));
        }
        try (var store = Store.open(copy)) {
            assertThat(new CampusTables(store).campuses()).hasSize(1);
        }
    }

    @Test
    void keepsNothingOfATransactionThatFails() {
        try (var store = Store.open(folder)) {
            var campuses = new CampusTables(store);
            assertThatThrownBy(() -> store.inOne(() -> {
                        campuses.addCampus("Live Oak Elementary", "101", Level.ELEMENTARY);
                        throw new IllegalStateException("half way");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(campuses.campuses()).isEmpty();
        }
    }

    @Test
    void innerTransactionIsUndoneWithTheOuterOne() {
        try (var store = Store.open(folder)) {
            var campuses = new CampusTables(store);
            assertThatThrownBy(() -> store.inOne(() -> {
                        store.inOneSynced(() -> campuses.addCampus("Live Oak Elementary", "101", Level.ELEMENTARY));
                        throw new IllegalStateException("later");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(campuses.campuses()).isEmpty();
        }
    }

    @Test
    void failingStatementIsReportedAsAProblem() {
        try (var store = Store.open(folder)) {
            assertProblem("store.failed", () -> breakARule(store));
        }
    }

    @Test
    void failingStatementWithinATransactionIsReportedAsAProblem() {
        try (var store = Store.open(folder)) {
            assertProblem("store.failed", () -> store.inOne(() -> breakARule(store)));
        }
    }

    @Test
    void leavesNoFileBesideTheStore() throws IOException {
        try (var store = Store.open(folder)) {
            assertProblem("store.failed", () -> breakARule(store));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void removesTheFolderOfASample() throws IOException {
        var sample = folder.resolve("sample");
        Store.open(sample).close();
        Files.writeString(Files.createDirectory(sample.resolve("exports")).resolve("a.txt"), "a");
        Store.remove(sample);
        assertThat(sample).doesNotExist();
    }

    /** Refers to a campus that is not there. */
    private static void breakARule(Store store) {
        var campuses = new CampusTables(store);
        var person = campuses.addPerson("Íñigo Muñoz", "");
        campuses.assign(new CampusId(4711), person.id(), Role.COACH, new SchoolYear(2026));
    }

    private Path file() {
        return folder.resolve(Store.FILE_NAME);
    }

    private void assertRefusedUnchanged(String key) throws IOException {
        var before = Files.readAllBytes(file());
        assertProblem(key, () -> Store.open(folder));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private void execute(String sql) throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("campus-accord");
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Starts this test's {@link StoreHolder} and waits until it has the store. */
    private static Process otherProgramHolding(Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals(StoreHolder.READY)) {
                return process;
            }
        }
        throw new IllegalStateException("The other program ended before it had the store");
    }
}
