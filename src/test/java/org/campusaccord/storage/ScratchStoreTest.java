package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.campusaccord.domain.campus.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchStoreTest {
    private static final String CAMPUS = "Live Oak Elementary";

    @Test
    void whatItLeavesCannotBeRead(@TempDir Path folder) throws IOException {
        try (var store = Store.openScratch(folder, Clock.systemUTC())) {
            new CampusTables(store).addCampus(CAMPUS, "101", Level.ELEMENTARY);
            assertThat(OldStore.campuses(store)).containsExactly(CAMPUS);
        }
        assertThat(Store.isLocked(folder)).isTrue();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().noneMatch(ScratchStoreTest::namesTheCampus);
        }
    }

    private static boolean namesTheCampus(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(CAMPUS);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
