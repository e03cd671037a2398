package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class FirstStoreTest {
    @TempDir
    Path folder;

    @Test
    void leftoverOfAnInterruptedStartIsMadeAnew() throws IOException {
        Files.writeString(unfinished(), "Half a store.\n".repeat(500));
        Store.open(folder).close();
        assertOnlyTheStore();
    }

    @Test
    void startAfterAKillBeginsTheStore() throws Exception {
        assertThat(KilledUpgrade.runAndWait(folder)).isEqualTo(KilledUpgrade.KILLED);
        assertThat(Store.isThere(folder)).isFalse();
        assertThat(unfinished()).exists();
        Store.open(folder).close();
        assertOnlyTheStore();
    }

    @Test
    void failedMigrationLeavesNoStoreBehind() throws IOException {
        assertProblem("store.unusable", () -> new OldStore(folder).openWith("broken"));
        assertThat(Store.isThere(folder)).isFalse();
        Store.open(folder).close();
        assertOnlyTheStore();
    }

    @Test
    void refusesToBeginWhileAnotherProgramDoes() throws IOException {
        Files.writeString(unfinished(), "Half a store.");
        try (var other = HeldFile.take(unfinished())) {
            assertThat(other).isNotNull();
            assertProblem("store.locked", () -> Store.open(folder));
        }
        assertThat(unfinished()).exists();
    }

    private Path unfinished() {
        return folder.resolve(FirstStore.UNFINISHED_NAME);
    }

    private void assertOnlyTheStore() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(Store.FILE_NAME));
        }
    }
}
