package org.campusaccord.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.campusaccord.application.backup.Backup;
import org.campusaccord.testing.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it makes backups leaves whole ones, and a store that opens. */
@Beside
class InterruptedBackupTest {
    @TempDir
    Path folder;

    private int told;

    @BeforeEach
    void killWhileOneIsMade() throws IOException, InterruptedException {
        BackedUp.in(folder).close();
        var program = new ProcessBuilder(KilledBackup.command(folder))
                .redirectErrorStream(true)
                .start();
        try (var words = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            while (told < 3 && words.readLine() != null) {
                told++;
            }
            program.destroyForcibly();
        }
        program.waitFor();
    }

    @Test
    void eachBackupThatWasToldIsThereAndWhole() {
        assertThat(told).isGreaterThanOrEqualTo(3);
        assertThat(new Kept(folder).closed().backups())
                .hasSizeGreaterThanOrEqualTo(told)
                .allMatch(Backup::isGood);
    }

    @Test
    void storeOpensAndTheNextBackupTidiesUp() throws IOException {
        try (var again = BackedUp.again(folder)) {
            assertThat(again.backups().backUp().backup().isGood()).isTrue();
            assertThat(again.names()).allMatch(name -> name.endsWith(".zip"));
        }
    }
}
