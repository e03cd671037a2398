package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is ended at once in the middle of an upgrade leaves the old store, and the next one gets through. */
@Beside
class InterruptedUpgradeTest {
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
    void storeIsAsBeforeWhenTheProgramIsKilledWhileMigrating() throws Exception {
        killWhileMigrating();
        assertThat(old.file()).hasBinaryContent(before);
        assertThat(old.backedUp()).isEqualTo(before);
    }

    @Test
    void migratesAnewAfterTheProgramWasKilled() throws Exception {
        killWhileMigrating();
        assertThat(old.unfinished()).as("what the kill left behind").exists();
        try (var store = old.openWith("good")) {
            assertThat(OldStore.campuses(store)).containsExactly(OldStore.CAMPUS);
        }
        assertThat(OldStore.hasMotto(old.file())).isTrue();
        assertThat(old.unfinished()).doesNotExist();
    }

    @Test
    void migratesAnewAfterACopyWasCutOff() throws IOException {
        Files.createDirectory(old.backups());
        Files.writeString(old.backups().resolve(HeldFile.INCOMPLETE_NAME), "half a copy");
        Files.writeString(old.folder().resolve(HeldFile.INCOMPLETE_NAME), "half a copy");
        old.openWith("good").close();
        assertThat(old.backups()).isDirectoryNotContaining(file -> !file.equals(old.backup()));
        assertThat(old.folder().resolve(HeldFile.INCOMPLETE_NAME)).doesNotExist();
    }

    private void killWhileMigrating() throws IOException, InterruptedException {
        assertThat(KilledUpgrade.runAndWait(old.folder())).isEqualTo(KilledUpgrade.KILLED);
    }
}
