package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old store that is locked is brought up to date without a byte of it in clear. */
@Beside
class LockedUpgradeTest {
    @TempDir
    Path temporary;

    private LockedFolder data;
    private StoreFile store;

    @BeforeEach
    void lockOldStore() {
        data = LockedFolder.lockedIn(temporary.resolve("data"));
        store = new StoreFile(data.file(), data.key(LockedFolder.OLD));
    }

    @Test
    void keepsEverythingUnderTheSamePassphrase() {
        try (var upgraded = openWith("good")) {
            assertThat(OldStore.campuses(upgraded)).containsExactly(OldStore.CAMPUS);
        }
        assertThat(data.lock().isLocked()).isTrue();
        assertThat(data.key(LockedFolder.OLD)).isPresent();
    }

    @Test
    void copiesStayEncrypted() throws IOException {
        openWith("good").close();
        assertThat(data.contents()).hasSizeGreaterThan(2);
        assertNothingInClear(data.contents());
    }

    @Test
    void failedUpgradeLeavesTheOldStoreAndNothingInClear() throws IOException {
        var before = Files.readAllBytes(data.file());
        assertProblem("store.migration-failed", () -> openWith("broken"));
        assertThat(data.file()).hasBinaryContent(before);
        assertThat(data.contents()).hasSizeGreaterThan(3);
        assertNothingInClear(data.contents());
        assertThat(data.campuses(LockedFolder.OLD)).containsExactly(OldStore.CAMPUS);
    }

    @Test
    void theSearchItselfFindsTheCampusInAStoreInClear() throws IOException {
        data.remove();
        assertThat(hasCampus(Files.readAllBytes(data.file()))).isTrue();
    }

    private Store openWith(String next) {
        return Store.open(store, OldStore.migrations(next), Clock.systemUTC());
    }

    private static void assertNothingInClear(Map<String, byte[]> files) {
        assertThat(files).allSatisfy((name, content) -> {
            assertThat(hasCampus(content)).as(name).isFalse();
            assertThat(new String(content, StandardCharsets.ISO_8859_1))
                    .as(name)
                    .doesNotStartWith("H:2");
        });
    }

    private static boolean hasCampus(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(OldStore.CAMPUS);
    }
}
