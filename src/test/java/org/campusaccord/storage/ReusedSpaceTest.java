package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where H2 puts a commit into space that became free in an earlier session, it finds it again only after a clean end: of
 * what was saved since, up to twenty commits were gone after a kill.
 */
class ReusedSpaceTest {
    @TempDir
    Path folder;

    private OldStore old;

    /** H2 keeps space free for 45 seconds before it uses it again; a test need not wait for that. */
    @BeforeEach
    void leaveFreeSpace() throws SQLException {
        old = OldStore.in(folder.resolve("data"));
        try (var connection = StoreFile.clear(old.file())
                        .source(";IFEXISTS=TRUE;RETENTION_TIME=0;MAX_COMPACT_TIME=0")
                        .getConnection();
                var statement = connection.createStatement()) {
            for (int commit = 0; commit < 200; commit++) {
                statement.execute("MERGE INTO setting (name, words) VALUES ('free', '" + "x".repeat(commit) + "')");
            }
        }
    }

    @Test
    void everyCommitIsInTheFileAsSoonAsItIsMade() throws IOException, SQLException {
        try (var store = Store.open(old.folder())) {
            for (int commit = 1; commit <= 30; commit++) {
                var name = "commit-" + commit;
                store.inOne(() -> new SettingTable(store).put(name, "kept"));
                assertThat(isInFile(name)).as(name).isTrue();
            }
        }
    }

    /** What a kill at this moment would leave. */
    private boolean isInFile(String name) throws IOException, SQLException {
        var left = folder.resolve(name + StoreFile.SUFFIX);
        Files.copy(old.file(), left);
        try (var connection = StoreFile.clear(left).readOnly();
                var query = connection.prepareStatement("SELECT words FROM setting WHERE name = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
