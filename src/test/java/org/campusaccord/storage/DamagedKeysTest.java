package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locked store never opens without its own whole key file, and stays as it is. */
@Beside
class DamagedKeysTest {
    private static final String PROBLEM = "lock.keys-damaged";

    @TempDir
    Path temporary;

    private LockedFolder data;
    private byte[] store;
    private byte[] keys;

    @BeforeEach
    void lock() throws IOException {
        data = LockedFolder.lockedIn(temporary.resolve("data"));
        store = Files.readAllBytes(data.file());
        keys = Files.readAllBytes(data.keys());
    }

    @Test
    void missing() throws IOException {
        Files.delete(data.keys());
        assertRefused();
    }

    @Test
    void eachByteFlipped() throws IOException {
        for (int at = 0; at < keys.length; at++) {
            var flipped = keys.clone();
            flipped[at] ^= 0x15;
            Files.write(data.keys(), flipped);
            assertRefused();
        }
    }

    @Test
    void cutAnywhere() throws IOException {
        for (int length = 0; length < keys.length; length++) {
            Files.write(data.keys(), Arrays.copyOf(keys, length));
            assertRefused();
        }
    }

    @Test
    void enormous() throws IOException {
        Files.write(data.keys(), new byte[3_000_000]);
        assertRefused();
    }

    @Test
    void folderInItsPlace() throws IOException {
        Files.delete(data.keys());
        Files.createDirectory(data.keys());
        assertRefused();
    }

    @Test
    void ofAnotherStore() throws IOException {
        Files.copy(
                LockedFolder.lockedIn(temporary.resolve("other")).keys(),
                data.keys(),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused();
    }

    @Test
    void opensAgainWithACopyOfTheKeys() throws IOException {
        Files.write(data.keys(), new byte[10]);
        assertRefused();
        Files.write(data.keys(), keys);
        assertThat(data.key(LockedFolder.OLD)).isPresent();
    }

    @AfterEach
    void storeIsAsBefore() {
        assertThat(data.file()).hasBinaryContent(store);
    }

    private void assertRefused() {
        assertProblem(PROBLEM, () -> data.open(LockedFolder.OLD));
        assertProblem("lock.needed", data::open);
    }
}
