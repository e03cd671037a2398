package org.campusaccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.application.audit.AuditAction;
import org.campusaccord.application.audit.AuditEvent;
import org.campusaccord.testing.Beside;
import org.campusaccord.testing.OneCampus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class BackupCommandsTest {
    @TempDir
    Path folder;

    private Path data;
    private Path zip;
    private Program program;

    @BeforeEach
    void fill() {
        data = folder.resolve("data");
        zip = folder.resolve("backup of mine.zip");
        program = new Program(data);
        try (var campus = OneCampus.in(data)) {
            campus.signed();
        }
    }

    @Test
    void backsUpAndRestores() {
        var made = program.run("backup", zip.toString());
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("Copying the store", zip.toString(), "KB", "each row");

        var other = new Program(folder.resolve("elsewhere"));
        var restored = other.run("restore", zip.toString());
        assertThat(restored.err()).isEmpty();
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("Put " + zip, "There was no store there before");
        assertThat(other.line("list agreements").out()).contains("Live Oak", "Signed");
    }

    @Test
    void backupIsInTheActivityLog() {
        program.run("backup", zip.toString());
        try (var open = Composition.open(data, Clock.systemUTC(), Locale.US)) {
            assertThat(open.audit().events())
                    .filteredOn(event -> event.action() == AuditAction.BACKED_UP)
                    .singleElement()
                    .extracting(AuditEvent::words)
                    .isEqualTo("backup of mine.zip");
        }
    }

    @Test
    void saysWhereTheStoreThatWasThereIsKept() throws IOException {
        program.run("backup", zip.toString());
        var restored = program.run("restore", zip.toString());
        var kept = data.resolve("backups/campus-accord 2026-08-18 0930 before-restore.zip");
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).contains("is kept in " + kept);
        assertThat(kept).exists();
    }

    @Test
    void damagedBackupEndsWithOne() throws IOException {
        program.run("backup", zip.toString());
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 5000));
        var restored = program.run("restore", zip.toString());
        assertThat(restored.code()).isEqualTo(1);
        assertThat(restored.err()).contains(zip.toString(), "Nothing was changed", "Choose another backup");
        assertThat(program.line("check").code()).isZero();
    }

    @Test
    void fileThatIsNoBackupIsNotReplaced() throws IOException {
        Files.writeString(zip, "Dear …");
        var made = program.run("backup", zip.toString());
        assertThat(made.code()).isEqualTo(1);
        assertThat(made.err()).contains("Choose another name");
        assertThat(zip).hasContent("Dear …");
    }

    @Test
    void alteredTextEndsWithOneAndIsWrittenAllTheSame() {
        alter();
        var made = program.run("backup", zip.toString());
        assertThat(made.code()).isEqualTo(1);
        assertThat(made.out()).contains("not a good backup").doesNotContain("each row");
        assertThat(made.err()).contains("Live Oak Elementary, 2026–27", "fingerprint", "One thing in the store is");
        assertThat(zip).exists();
    }

    @Test
    void copyOfAnAlteredStoreReplacesNoGoodBackup() throws IOException {
        program.run("backup", zip.toString());
        var good = Files.readAllBytes(zip);
        alter();
        var made = program.run("backup", zip.toString());
        assertThat(made.code()).isEqualTo(1);
        assertThat(made.err()).contains("was left as it is", "Name another file");
        assertThat(zip).hasBinaryContent(good);
    }

    /** As a disk does it that loses some bytes. */
    private void alter() {
        var file = data.resolve("campus-accord").toAbsolutePath();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("UPDATE revision SET content = REPLACE(content, 'fall', '    ')");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void damagedStoreEndsWithThreeAndTakesARestore() throws IOException {
        program.run("backup", zip.toString());
        var store = data.resolve("campus-accord.mv.db");
        Files.write(store, Arrays.copyOf(Files.readAllBytes(store), 9000));
        assertThat(program.run("backup", folder.resolve("x.zip").toString()).code())
                .isEqualTo(3);
        assertThat(program.line("check").code()).isEqualTo(3);
        assertThat(program.run("restore", zip.toString()).code()).isZero();
        assertThat(program.line("check").out()).contains("All is well");
    }

    @Test
    void missingStoreBesideItsBackupsEndsWithThreeAndTakesARestore() throws IOException {
        program.run("backup", zip.toString());
        Files.createDirectories(data.resolve("backups"));
        Files.copy(zip, data.resolve("backups/campus-accord 2026-08-18 0930 daily.zip"));
        var store = data.resolve("campus-accord.mv.db");
        Files.delete(store);
        var listed = program.line("list agreements");
        assertThat(listed.code()).isEqualTo(3);
        assertThat(listed.err()).contains(store + " is missing", "restore a backup");
        assertThat(program.run("restore", zip.toString()).code()).isZero();
        assertThat(program.line("list agreements").out()).contains("Live Oak");
    }

    @Test
    void openStoreEndsWithThree() {
        program.run("backup", zip.toString());
        try (var open = Composition.open(data, Clock.systemUTC(), Locale.US)) {
            assertThat(open.check().run().isWell()).isTrue();
            var restored = program.run("restore", zip.toString());
            assertThat(restored.code()).isEqualTo(3);
            assertThat(restored.err()).contains("Close that copy");
        }
    }

    @Test
    void namesTheWindowThatHasTheStoreOpen() {
        program.run("backup", zip.toString());
        try (var open = Composition.open(data, Clock.systemUTC(), Locale.US)) {
            assertThat(open.campuses().people()).isNotEmpty();
            var restored = Program.besideWindow(data).run("restore", zip.toString());
            assertThat(restored.code()).isEqualTo(3);
            assertThat(restored.err()).startsWith("The window of Campus Accord has the data in ");
        }
    }

    @Test
    void checkCountsWhatItHasRead() {
        var result = program.line("check");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Reading everything", "one signed text or scan", "All is well.")
                .containsPattern("Read \\d+ rows of \\d+ tables")
                .doesNotContain("Muñoz");
    }
}
