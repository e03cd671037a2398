package org.campusaccord.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import org.campusaccord.Composition;
import org.campusaccord.storage.Store;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store of any version that was ever released is brought up to date with all that is in it. */
@Beside
class EveryReleasedVersionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.campusaccord.reliability.ReleasedStore#all")
    void keepsEveryRow(ReleasedStore released) throws Exception {
        var file = released.unpackInto(folder);
        Store.open(folder).close();
        assertThat(StoreRows.in(file)).containsAllEntriesOf(released.counts());
    }

    @ParameterizedTest
    @MethodSource("org.campusaccord.reliability.ReleasedStore#all")
    void keepsEverySealedTextAsItWasSigned(ReleasedStore released) throws Exception {
        released.unpackInto(folder);
        try (var workspace = Composition.open(folder, Clock.systemUTC(), Locale.US)) {
            assertThat(workspace.agreements().summaries())
                    .hasSize(released.counts().getOrDefault("AGREEMENT", 0));
            assertThat(SealedContents.intact(workspace))
                    .hasSize(released.counts().getOrDefault("REVISION", 0));
        }
    }

    @ParameterizedTest
    @MethodSource("org.campusaccord.reliability.ReleasedStore#all")
    void leavesNewerStoreAsItIsByteForByte(ReleasedStore released) throws Exception {
        var file = released.unpackInto(folder);
        Store.open(folder).close();
        addMigrationOfTheFuture(file);
        var before = Files.readAllBytes(file);
        assertProblem("store.newer", () -> Store.open(folder));
        assertThat(file).hasBinaryContent(before);
    }

    private static void addMigrationOfTheFuture(Path file) throws SQLException {
        StoreRows.execute(
                file,
                "INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                        + " \"script\", \"installed_by\", \"execution_time\", \"success\") VALUES (999, '999',"
                        + " 'from the future', 'SQL', 'V999__x.sql', 'sa', 1, TRUE)");
    }
}
