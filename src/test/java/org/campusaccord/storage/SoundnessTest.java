package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.campusaccord.domain.campus.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 would open without a word. */
class SoundnessTest {
    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        try (var store = Store.open(folder)) {
            new CampusTables(store).addCampus("Live Oak Elementary", "101", Level.ELEMENTARY);
        }
    }

    @Test
    void storeWhoseEndWasCutOffIsNotTakenForAnOlderOne() throws IOException {
        var before = Files.readAllBytes(file());
        try (var store = Store.open(folder)) {
            new CampusTables(store).addCampus("Magnolia Middle", "102", Level.MIDDLE);
        }
        var head = Arrays.copyOf(Files.readAllBytes(file()), 2 * 4096);
        System.arraycopy(head, 0, before, 0, head.length);
        Files.write(file(), before);
        assertRefusedUnchanged();
    }

    @Test
    void storeThatLacksATableIsRefused() throws Exception {
        execute("DROP TABLE note");
        assertRefusedUnchanged();
    }

    private void assertRefusedUnchanged() throws IOException {
        var bytes = Files.readAllBytes(file());
        assertProblem("store.damaged", () -> Store.open(folder));
        assertThat(file()).hasBinaryContent(bytes);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = StoreFile.clear(file()).source(";IFEXISTS=TRUE").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path file() {
        return folder.resolve(Store.FILE_NAME);
    }
}
