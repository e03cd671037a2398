package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Beside
class TidyingTest {
    private static final long SMALL = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void storeWithLargeGapsIsSmallOnceItWasClosed() throws IOException {
        fillAndClose();
        assertThat(file()).satisfies(store -> assertThat(Files.size(store)).isLessThan(SMALL));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
        try (var store = Store.open(folder)) {
            assertThat(new SettingTable(store).get("gap")).contains("word ".repeat(20_000) + 99);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayNotReadTheStoreMayNotReadTheTidiedOne() throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        Store.open(folder).close();
        Files.setPosixFilePermissions(file(), ownerOnly);
        fillAndClose();
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(ownerOnly);
    }

    @Test
    void smallStoreIsLeftAsItIs() throws IOException {
        Store.open(folder).close();
        var key = Files.readAttributes(file(), java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        Store.open(folder).close();
        assertThat(Files.readAttributes(file(), java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(key);
    }

    private void fillAndClose() {
        try (var store = Store.open(folder)) {
            var settings = new SettingTable(store);
            for (int number = 0; number < 100; number++) {
                var words = "word ".repeat(20_000) + number;
                store.inOne(() -> settings.put("gap", words));
            }
        }
    }

    private Path file() {
        return folder.resolve(Store.FILE_NAME);
    }
}
