package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusaccord.testing.Problems.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.storage.keys.KeyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A store that is missing is not taken for one that never was. */
class LostStoreTest {
    @TempDir
    Path folder;

    @Test
    void besideABackup() throws IOException {
        var backups = Files.createDirectory(StoreBackups.folder(folder));
        Files.writeString(backups.resolve("campus-accord 2026-11-16 0800 daily.zip"), "a backup");
        assertRefused();
    }

    @Test
    void besideItsKeys() throws IOException {
        Files.writeString(folder.resolve(KeyFile.NAME), "keys");
        assertRefused();
    }

    @Test
    void besideTheKeyOfItsSeals() throws IOException {
        Files.writeString(folder.resolve("campus-accord-seal-0123abcd.p12"), "a key");
        assertRefused();
    }

    @Test
    void besideTheNameOfTheInstallation() throws IOException {
        Files.writeString(folder.resolve("campus-accord-installation"), "5a3c…");
        assertRefused();
    }

    @Test
    void besideWhereItsWindowStood() throws IOException {
        Files.writeString(folder.resolve("campus-accord-window.txt"), "look SYSTEM 100");
        assertRefused();
    }

    @Test
    void besideTriesAtItsPassphrase() throws IOException {
        Files.writeString(folder.resolve("campus-accord-tries"), "1 0");
        assertRefused();
    }

    @Test
    void logOfAStartThatFailedIsNoTrace() throws IOException {
        log("2026-08-18T09:30:00-05:00 ERROR FailureLog: store.no-space");
        Store.open(folder).close();
        assertThat(file()).exists();
    }

    private void log(String words) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("log")).resolve("campus-accord.log"), words);
    }

    @Test
    void besideACopy() throws IOException {
        Files.writeString(folder.resolve(Upgrade.UNFINISHED_NAME), "a store");
        assertRefused();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linkThatLeadsNowhereStays() throws IOException {
        var link = Files.createSymbolicLink(file(), folder.resolve("away").resolve(Store.FILE_NAME));
        assertRefused();
        assertProblem("store.folder-unusable", () -> Store.beginAnew(folder, Clock.systemUTC()));
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void beginsAmongFilesOfOthers() throws IOException {
        var backups = Files.createDirectory(StoreBackups.folder(folder));
        Files.writeString(backups.resolve("holiday.zip"), "pictures");
        Store.open(folder).close();
        assertThat(file()).exists();
    }

    @Test
    void beginsAnewWhenToldTo() throws IOException {
        var keys = Files.writeString(folder.resolve(KeyFile.NAME), "keys");
        Store.beginAnew(folder, Clock.systemUTC());
        try (var store = Store.open(folder)) {
            assertThat(OldStore.campuses(store)).isEmpty();
        }
        assertThat(keys).hasContent("keys");
    }

    private Path file() {
        return folder.resolve(Store.FILE_NAME);
    }

    private void assertRefused() {
        assertProblem("store.gone", () -> Store.open(folder));
        assertThat(Files.exists(file()) && !Files.isSymbolicLink(file())).isFalse();
        assertThat(Files.exists(folder.resolve(FirstStore.UNFINISHED_NAME), LinkOption.NOFOLLOW_LINKS))
                .isFalse();
    }
}
